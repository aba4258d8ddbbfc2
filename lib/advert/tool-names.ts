/** Programs by the other names they go by in ads, lower case. */
const toolAliases: Record<string, string[]> = {
  'microsoft excel': ['excel'],
  'microsoft word': ['word'],
  'microsoft teams': ['teams'],
  'microsoft office': ['ms office', 'office 365', 'microsoft 365', 'office suite', 'm365'],
  'microsoft 365': ['office 365', 'microsoft office', 'ms office', 'm365', 'o365'],
  'google workspace': ['g suite', 'gsuite', 'google suite', 'google apps'],
  aws: ['amazon web services'],
  'google cloud': ['gcp', 'google cloud platform'],
  azure: ['microsoft azure'],
  kubernetes: ['k8s'],
  terraform: ['hashicorp terraform'],
  postgresql: ['postgres', 'postgre sql'],
  'node.js': ['node'],
  'next.js': ['next js'],
  'vue.js': ['vue'],
  react: ['react.js', 'reactjs'],
  angular: ['angularjs', 'angular.js'],
  javascript: ['js', 'java script'],
  typescript: ['ts', 'type script'],
  go: ['golang'],
  'c#': ['c sharp', 'csharp'],
  'c++': ['cpp', 'c plus plus'],
  '.net': ['dotnet', '.net core', 'asp.net'],
  'sql server': ['mssql', 'ms sql', 'ms sql server'],
  'scikit-learn': ['sklearn', 'scikit learn'],
  spark: ['apache spark', 'pyspark'],
  kafka: ['apache kafka'],
  airflow: ['apache airflow'],
  salesforce: ['sfdc', 'sales force'],
  'power bi': ['ms power bi'],
  ga4: ['google analytics', 'google analytics 4'],
  'google analytics': ['ga4'],
  'oracle health': ['cerner'],
  'oracle health (cerner)': ['cerner', 'oracle health'],
  epic: ['epiccare', 'epic emr', 'epic ehr'],
  'github actions': ['gh actions'],
  'hugging face': ['huggingface'],
  autocad: ['auto cad'],
  'autocad civil 3d': ['civil 3d'],
  solidworks: ['solid works'],
  'bluebeam revu': ['bluebeam'],
  'sage intacct': ['intacct'],
  'microsoft dynamics 365': ['dynamics 365', 'd365'],
  'adobe creative cloud': ['creative cloud', 'adobe creative suite', 'adobe cc'],
  'adobe acrobat': ['acrobat'],
  'meta ads manager': ['facebook ads', 'meta ads'],
  'ukg pro': ['ukg', 'ultipro'],
  kronos: ['ukg'],
  'adp workforce now': ['adp'],
};

/** Gear by the other names it goes by, lower case. */
const gearAliases: Record<string, string[]> = {
  'pos register': ['pos system', 'point of sale', 'point-of-sale', 'pos terminal', 'cash register'],
  'cash register': ['pos system', 'point of sale', 'pos register'],
  'multi-line phone': ['multi-line telephone', 'multiline phone', 'multi-line phone system', 'multi-line switchboard'],
  'two-way radio': ['two-way radios', '2-way radio', 'walkie-talkie', 'handheld radio'],
  forklift: ['fork lift', 'lift truck', 'fork truck'],
  'electronic logging device': ['e-log', 'elogs'],
  eld: ['electronic logging device', 'e-log', 'elogs'],
  'pallet jack': ['pallet truck'],
  'hand truck': ['hand dolly'],
  'hoyer lift': ['patient lift'],
  'infusion pumps': ['iv pumps'],
  multimeter: ['multi-meter', 'digital multimeter'],
};

/** The other names of a tool, by its own in lower case; none for a name we have no others for. */
export function aliasesOf(name: string): string[] {
  const table = [toolAliases, gearAliases].find((aliases) => Object.hasOwn(aliases, name));
  return table?.[name] ?? [];
}

/** Programs that are known by one word behind their maker's name: "Photoshop" is "Adobe Photoshop", "MS Visio" Visio. */
export const vendors =
  'microsoft|ms|adobe|autodesk|apache|atlassian|intuit|amazon|hashicorp|ibm|esri|sap|google|oracle|dassault|siemens|hubspot'.split(
    '|',
  );

/** What stands for several programs at once; the programs in lower case. */
export const suites: { words: RegExp; members: string[] }[] = [
  {
    words: /\b(?:microsoft|ms) (?:office|365)|\boffice (?:365|suite)|\bm365\b|\bo365\b/iu,
    members: ['word', 'excel', 'outlook', 'powerpoint', 'teams'],
  },
  {
    words: /\bgoogle (?:workspace|suite)|\bg ?suite\b/iu,
    members: ['google docs', 'google sheets', 'gmail', 'google calendar', 'google drive'],
  },
  {
    words: /\b(?:adobe )?creative (?:cloud|suite)\b|\badobe (?:cc|suite)\b/iu,
    members: ['photoshop', 'illustrator', 'indesign', 'premiere', 'premiere pro', 'after effects', 'lightroom'],
  },
];

/** Names that are also everyday words or single letters: read only in their own capitals and not as a sentence's verb. */
export const everydayNames = new Set(
  'go r c d excel word access outlook teams slack zoom outreach spark toast notion sketch maze epic swift rust ruby dash chef puppet monday box drive square stripe linear unity flutter express flask bolt hive pig storm beam looker mode segment amplitude mix clay gong drift front intercom bamboo gusto rippling workday concur expensify ramp brex procore blender maya cinema premiere illustrator lightroom flash edge safari fusion revit inventor creo rhino element ladder lever greenhouse ashby indeed monster wave sage xero clover shift harvest clari asana basecamp jira confluence make zapier prism graph tableau alteryx sas stata julia scratch processing arc meet sheets docs forms keep classroom canvas blackboard motive milestone carta envoy relay pulse compass guru spring node gem rally arena lattice headway seesaw sierra polaris credible cornerstone alma apricot maximo rise encompass relativity navigate backstage legion dragon rescue aloha axon airtable miro'.split(
    ' ',
  ),
);

const products = new Set(
  'excel word outlook powerpoint teams sharepoint access visio linux python java javascript typescript kubernetes docker terraform ansible git github gitlab jira confluence salesforce hubspot marketo quickbooks netsuite workday sap oracle tableau looker snowflake databricks figma sketch photoshop illustrator indesign premiere autocad revit solidworks matlab sas spss stata wordpress shopify webflow drupal zendesk servicenow splunk wireshark selenium cypress playwright postman android kotlin swift ruby rust scala spark kafka airflow html css php react angular django laravel rails spring unity unreal maya blender epic cerner meditech dentrix eaglesoft adp paycom paylocity paychex kronos ukg gusto canva mailchimp concur ariba coupa gainsight zoom slack asana trello smartsheet azure primavera procore bluebeam opera toast square outreach power'.split(
    ' ',
  ),
);

/** Whether a name is a product's: then it counts as a name even where it opens an item. */
export function isProductName(name: string): boolean {
  const lower = name.toLowerCase();
  return Object.hasOwn(toolAliases, lower) || products.has(lower);
}
