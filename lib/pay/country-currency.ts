/** ISO 4217 currency by ISO 3166 country: the currency a country's ads mean when they name none. */
const ofSeveral: Record<string, string> = {
  USD: 'US EC SV PA PR GU VI ZW TL',
  EUR: 'AT BE CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK BG ME XK AD MC SM VA RE GP MQ GF',
  GBP: 'GB UK GG JE IM',
  CHF: 'CH LI',
  DKK: 'DK GL FO',
  XOF: 'SN CI BJ TG ML BF NE',
  XAF: 'CM GA CG TD',
};

/** Currencies of one country each, the one their ISO code begins with. */
const ofOne =
  'CAD AUD NZD SGD HKD TWD BRL MXN ARS CLP COP PEN UYU BOB PYG CRC GTQ HNL NIO DOP JMD TTD BBD BSD BZD GYD KYD BMD INR PKR LKR NPR MUR BDT SEK NOK ISK PLN CZK HUF RON RSD MKD ALL BAM MDL UAH RUB BYN KZT UZS GEL AMD AZN TRY ILS AED SAR QAR KWD BHD OMR JOD LBP EGP MAD TND DZD ZAR NAD BWP NGN GHS KES UGX TZS RWF ETB ZMW CNY JPY KRW VND THB PHP MYR IDR MMK KHR BND FJD MOP';

const countryCurrency = new Map([
  ...ofOne.split(' ').map((code): [string, string] => [code.slice(0, 2), code]),
  ...Object.entries(ofSeveral).flatMap(([code, countries]) =>
    countries.split(' ').map((country): [string, string] => [country, code]),
  ),
]);

/** The currency of a country (alpha-2, any case); null when the country is unknown or not given. */
export function currencyOfCountry(country: string | null | undefined): string | null {
  return (country && countryCurrency.get(country.toUpperCase())) || null;
}
