/** What both packed title models share: every section starts on a multiple of four bytes. */
export const sectionStart = (byte: number): number => (byte + 3) & ~3;

/** A gap between rising numbers is stored in bytes of at most this value; a full byte continues: 300 is 255, 45. */
export const fullByte = 255;
