/**
 * Words that mean the same in an ad and in a role's items, a group a line; the first stands for all. Single words in
 * lower case, with the plurals and verb forms that the stemmer does not bring together.
 */
const groups = `
child children kid kids
people person persons
knife knives
office clerical administrative secretarial
phone telephone phones telephones
car automobile vehicle auto
truck tractor lorry
customer client clients guest guests consumer
homeowner householder
doctor physician
lawyer attorney counsel
teach teaching teacher educator instruct instruction instructor
spelling grammar proofreading
software programming programmer developer developers
tax taxes taxation
computing computer informatics
fearful nervous anxious fear
soothe soothing calm calming
fast quick speedy speed quickly
accurate accuracy precise precision exact
confidential confidentiality private privacy discretion discreet secret
chart charting
buy buyer buying procurement purchasing procure
hospital inpatient
medicine drug medication medications
repair repairs fix fixing
clean cleaning cleanliness sanitation sanitize
cook cooking culinary
restaurant kitchen
sell selling sales seller
writing written writer write
read reading
bill billing invoice invoicing invoices
hire hiring recruit recruiting recruitment
store shop retail
warehouse distribution
explain explaining explanation
schedule scheduling calendar
machine machinery
document documentation documenting documents
analysis analytics analytical analyze analyse analyst
test testing tester
build building builder
design designing designer
school classroom
nurse nursing
account accounting accountant accounts
bookkeeping bookkeeper
engineer engineering
manage management manager managing
admin administrator administration
forklift fork-lift
university college
welding weld welder
farm agriculture agricultural
science scientist scientific
hygiene hygienist
cosmetology cosmetologist
esthetics esthetician aesthetician
barber barbering
psychology psychologist
optometry optometrist
pharmacy pharmacist
therapy therapist
audiology audiologist
architecture architect
plumbing plumber
electrical electrician
appraisal appraiser
dentistry dentist
veterinary veterinarian
pathology pathologist
landscape landscaping landscaper
statistics statistical statistician
phlebotomy phlebotomist
sonography sonographer
radiography radiographer
payables payable ap
qualification qualified qualify qualifications
receivables receivable ar
food meal meals
plain simple
math mathematics mathematical maths arithmetic
economics economy economic
communication communications communicate communicating
`;

const canonical = new Map(
  groups
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [first = '', ...others] = line.split(' ');
      return others.map((word): [string, string] => [word, first]);
    }),
);

/** The word that stands for a word's whole group; the word itself when it belongs to none. */
export function commonWord(word: string): string {
  return canonical.get(word) ?? word;
}
