/** Where something stands in a text, as offsets of that text. */
export interface Span {
  start: number;
  end: number;
}
