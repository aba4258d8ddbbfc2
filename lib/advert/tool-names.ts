import { wordsOf } from './words-of.ts';

/** Programs by the other names they go by in ads, lower case. */
const toolAliases: Record<string, string[]> = {
  'microsoft excel': ['excel', 'excell'],
  excel: ['excell'],
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
  'adp run': ['adp'],
  'quickbooks online': ['qbo', 'quickbooks'],
  'workday adaptive planning': ['adaptive planning', 'adaptive insights', 'adaptive'],
  'microsoft project': ['ms project', 'msproject'],
  'primavera p6': ['primavera', 'p6'],
  'after effects': ['ae', 'aftereffects'],
  'adobe after effects': ['ae', 'after effects'],
  'davinci resolve': ['resolve', 'davinci'],
  'labware lims': ['lims'],
  'visual studio code': ['vs code', 'vscode'],
  'google docs': ['g docs', 'gdocs'],
  'google sheets': ['gsheets', 'g sheets'],
  'e-verify': ['everify'],
  'osha 300 log': ['osha 300', 'osha log', 'osha logs', 'osha recordkeeping', 'osha 300 logs'],
  'adobe indesign': ['in design'],
  'ruby on rails': ['rails', 'ror'],
  'solidworks pdm': ['pdm vault'],
};

/** Gear by the other names it goes by, lower case. */
const gearAliases: Record<string, string[]> = {
  'pos register': [
    'pos',
    'the register',
    'a register',
    'cash registers',
    'the till',
    'pos system',
    'point of sale',
    'point-of-sale',
    'pos terminal',
    'cash register',
  ],
  'cash register': ['the register', 'a register', 'the till', 'pos system', 'point of sale', 'pos register'],
  'multi-line phone': ['multi-line telephone', 'multiline phone', 'multi-line phone system', 'multi-line switchboard'],
  'two-way radio': ['two-way radios', '2-way radio', 'walkie-talkie', 'handheld radio'],
  forklift: ['fork lift', 'lift truck', 'fork truck', 'flt', 'sit-down truck', 'counterbalance'],
  'counterbalance forklift': ['counterbalance', 'counter balance', 'sit-down forklift', 'sit down forklift'],
  'reach truck': ['reach', 'reach lift', 'reach forklift', 'reach licence', 'reach license', 'stand-up reach'],
  'order picker truck': ['order picker', 'cherry picker'],
  'rf terminal': ['rf gun', 'rf scanner', 'rf scanners', 'rf device', 'rf unit', 'handheld scanner', 'rf guns'],
  'rf scanner': ['rf gun', 'rf terminal', 'rf device', 'handheld scanner'],
  'zebra rf scanner': ['rf gun', 'rf scanner', 'rf device', 'handheld scanner'],
  'barcode scanner': ['bar code scanner', 'scan gun', 'scanner gun', 'rf gun', 'rf scanner', 'handheld scanner'],
  'handheld scanner': ['hand scanner', 'scan gun', 'rf gun', 'rf scanner', 'barcode scanner'],
  'battery changer': ['battery changing', 'battery changes', 'change batteries', 'battery swap', 'battery swaps'],
  'analytical balance': ['balances', 'analytical balances', 'lab balance'],
  micropipettes: ['pipettes', 'pipette', 'pipetting', 'micropipetting'],
  "chef's knife": ['own knives', 'chef knife', 'chef knives', 'knife roll', 'knife kit', 'own knife'],
  'blood pressure cuff': ['bp cuff', 'sphygmomanometer'],
  glucometer: ['glucose meter', 'glucose meters'],
  'ecg machine': ['ecg', 'ecgs', 'ekg', 'ekgs'],
  'clia-waived test kits': ['clia waived', 'clia-waived', 'waived tests', 'point-of-care tests'],
  'mobile data terminal with cad': ['mdt', 'mobile data terminal'],
  'radio console': ['dispatch console', 'radio consoles'],
  'phone mapping': ['mapping', 'rapidsos'],
  'pantone swatch books': ['pantone', 'pantones', 'pms colors'],
  'kitchen display screen': ['kds', 'kitchen display', 'kitchen display system'],
  'kitchen display system': ['kds', 'kitchen display', 'kitchen display screen'],
  'probe thermometer': ['food thermometer', 'meat thermometer', 'thermometers'],
  'gait belt': ['gait belts', 'transfer belt'],
  'burr grinder': ['espresso grinder', 'coffee grinder', 'grinder'],
  'pulse oximeter': ['pulse ox', 'oximeter'],
  'skid steer': ['skidsteer', 'skid-steer', 'bobcat'],
  'scissor lift': ['scissors lift'],
  'bucket truck': ['bucket trucks', 'boom truck'],
  'pressure washer': ['power washer', 'pressure washing', 'power washing'],
  'dial calipers': ['caliper', 'calipers'],
  calipers: ['caliper', 'vernier'],
  micrometers: ['micrometer', 'mics'],
  'coordinate measuring machine': ['cmm'],
  'mig welder': ['mig', 'gmaw', 'mig welding'],
  'tig torch': ['tig', 'gtaw', 'tig welding'],
  'tig welder': ['tig', 'gtaw', 'tig welding'],
  'stick welder': ['stick welding', 'smaw'],
  'lincoln or miller mig welder': ['mig', 'gmaw', 'mig welding', 'mig welder'],
  'oxy-fuel torch': ['oxyfuel', 'oxy-acetylene', 'oxy-fuel', 'cutting torch'],
  'plasma cutter': ['plasma cutting', 'plasma table'],
  'cad (hexagon, centralsquare)': ['computer-aided dispatch', 'computer aided dispatch'],
  'drain cable machine': ['drain machine', 'drain snake', 'cable machine'],
  'card terminal': ['credit card terminal', 'card machine'],
  'metal detector': ['metal detectors'],
  'access control': ['access control system'],
  'document camera': ['doc camera', 'elmo'],
  headset: ['headsets'],
  'electronic logging device': ['e-log', 'elogs'],
  eld: ['electronic logging device', 'e-log', 'elogs'],
  'pallet jack': ['pallet truck'],
  'hand truck': ['hand dolly'],
  'hoyer lift': ['patient lift'],
  'infusion pumps': ['iv pumps'],
  multimeter: [
    'multi-meter',
    'multi meter',
    'digital multimeter',
    'volt meter',
    'voltmeter',
    'dvom',
    'dmm',
    'with a meter',
    'test meter',
  ],
  'fluke multimeter': ['multimeter', 'multi-meter', 'multi meter', 'fluke'],
  'digital multimeter': ['multimeter', 'multi-meter', 'multi meter', 'dvom', 'dmm'],
};

/** The other names of a tool, by its own in lower case; none for a name we have no others for. */
export function aliasesOf(name: string): string[] {
  const table = [toolAliases, gearAliases].find((aliases) => Object.hasOwn(aliases, name));
  return table?.[name] ?? [];
}

/** Makers of programs that are known by one word behind their name: "Photoshop" is "Adobe Photoshop". */
export const vendors = wordsOf`
  microsoft ms adobe autodesk apache atlassian intuit amazon hashicorp ibm esri sap google
  oracle dassault siemens hubspot
`;

/** Makers known for one kind of gear, so that their name alone says it. */
export const gearMakers = [
  ...wordsOf`
    Dexis iTero Renishaw Vocollect Fetco Verifone ScriptPro Fieldpiece Testo Greenlee Metcal
    Keyence Mitutoyo Sonosite
  `,
  ...wordsOf`
    Bridgeport Haas Mazak Okuma Juki Wacom Vocera Samsara Hoyer Swivl Kofax Graco Festool Lenel
    Trimble Fluke
  `,
  ...wordsOf`
    Komatsu Brookfield Beamex Shure Barco Humphrey Hobart Sysmex Cepheid Illumina Omnicell Pyxis
    Routeware
  `,
  'La Marzocco',
  'Kirby Lester',
  'Karl Fischer',
  'DMG Mori',
  'Pitney Bowes',
];

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

/** Names that are also everyday words or letters: read only in their own capitals, not as a sentence's verb. */
export const everydayNames = new Set(wordsOf`
  go r c d excel word access outlook teams slack zoom outreach spark toast notion sketch maze
  epic swift rust ruby dash chef puppet monday box drive square stripe linear unity flutter
  express flask bolt hive pig storm beam looker mode segment amplitude mix clay gong drift front
  intercom bamboo gusto rippling workday concur expensify ramp brex procore blender maya cinema
  premiere illustrator lightroom flash edge safari fusion revit inventor creo rhino element
  ladder lever greenhouse ashby indeed monster wave sage xero clover shift harvest clari asana
  basecamp jira confluence make zapier prism graph tableau alteryx sas stata julia scratch
  processing arc meet sheets docs forms keep classroom canvas blackboard motive milestone carta
  envoy relay pulse compass guru spring node gem rally arena lattice headway seesaw sierra
  polaris credible cornerstone alma apricot maximo rise encompass relativity navigate adaptive
  resolve fluke reach backstage legion dragon rescue aloha axon airtable miro
`);

const products = new Set(wordsOf`
  excel word outlook powerpoint teams sharepoint access visio linux python java javascript
  typescript kubernetes docker terraform ansible git github gitlab jira confluence salesforce
  hubspot marketo quickbooks netsuite workday sap oracle tableau looker snowflake databricks
  figma sketch photoshop illustrator indesign premiere autocad revit solidworks matlab sas spss
  stata wordpress shopify webflow drupal zendesk servicenow splunk wireshark selenium cypress
  playwright postman android kotlin swift ruby rust scala spark kafka airflow html css php react
  angular django laravel rails spring unity unreal maya blender epic cerner meditech dentrix
  eaglesoft adp paycom paylocity paychex kronos ukg gusto canva mailchimp concur ariba coupa
  gainsight zoom slack asana trello smartsheet azure primavera procore bluebeam opera toast
  square outreach power
`);

/** Whether a name is a product's: then it counts as a name even where it opens an item. */
export function isProductName(name: string): boolean {
  const lower = name.toLowerCase();
  return Object.hasOwn(toolAliases, lower) || products.has(lower);
}
