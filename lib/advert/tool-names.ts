/** Other names the same tool goes by in ads, lower case. */
export const toolAliases: Record<string, string[]> = {
  'microsoft project': ['ms project'],
  'microsoft excel': ['excel', 'ms excel'],
  'microsoft word': ['ms word'],
  'microsoft office': ['ms office', 'office 365', 'microsoft 365'],
  excel: ['ms excel', 'microsoft excel'],
  aws: ['amazon web services'],
  'google cloud': ['gcp', 'google cloud platform'],
  azure: ['microsoft azure'],
  kubernetes: ['k8s'],
  postgresql: ['postgres'],
  'node.js': ['nodejs', 'node js'],
  'next.js': ['nextjs'],
  'vue.js': ['vue', 'vuejs'],
  react: ['react.js', 'reactjs'],
  javascript: ['js'],
  typescript: ['ts'],
  go: ['golang'],
  'c#': ['c sharp', 'csharp'],
  '.net': ['dotnet', '.net core', 'asp.net'],
  'sql server': ['mssql', 'ms sql', 'ms sql server'],
  'scikit-learn': ['sklearn', 'scikit learn'],
  spark: ['apache spark', 'pyspark'],
  kafka: ['apache kafka'],
  airflow: ['apache airflow'],
  salesforce: ['sfdc'],
  'power bi': ['powerbi'],
  'oracle health': ['cerner'],
  epic: ['epiccare', 'epic emr', 'epic ehr'],
  'github actions': ['gh actions'],
  'hugging face': ['huggingface'],
};

/** Names that are also everyday words or single letters: read only in their own capitals and not as a sentence's verb. */
export const everydayNames = new Set(
  'go r c d excel word access outlook teams slack zoom outreach spark toast notion sketch maze epic swift rust ruby dash chef puppet monday box drive square stripe linear unity flutter express flask bolt hive pig storm beam looker mode segment amplitude mix clay gong drift front intercom bamboo gusto rippling workday concur expensify ramp brex procore blender maya cinema premiere illustrator lightroom flash edge safari fusion revit inventor creo rhino element ladder lever greenhouse ashby indeed monster wave sage xero clover shift harvest clari asana basecamp jira confluence make zapier prism graph tableau alteryx sas stata julia scratch processing arc meet sheets docs forms keep classroom canvas blackboard'.split(
    ' ',
  ),
);
