/**
 * Numbers (0 to 65,534) by 32-bit key, several to a key if need be, in two flat arrays: filling a Map with as many
 * thousand small lists takes several times as long, and a background page starts often.
 */
export class KeyTable {
  private readonly keys: Int32Array;
  /** One more than the number kept; 0 marks a free place. */
  private readonly kept: Uint16Array;
  private readonly mask: number;

  /** `most`: how many pairs will be added at most. */
  constructor(most: number) {
    const places = 2 ** Math.ceil(Math.log2(Math.max(4, most * 2)));
    this.keys = new Int32Array(places);
    this.kept = new Uint16Array(places);
    this.mask = places - 1;
  }

  /** Keeps the number under the key, once. */
  add(key: number, value: number): void {
    let at = this.start(key);
    for (; this.kept[at]; at = (at + 1) & this.mask) if (this.keys[at] === key && this.kept[at] === value + 1) return;
    this.keys[at] = key;
    this.kept[at] = value + 1;
  }

  /** Numbers under the key in the order they were added, none when there are none. */
  find(key: number): number[] {
    const found: number[] = [];
    for (let at = this.start(key); this.kept[at]; at = (at + 1) & this.mask)
      if (this.keys[at] === key) found.push(this.kept[at]! - 1);
    return found;
  }

  private start(key: number): number {
    return (key ^ (key >>> 15)) & this.mask;
  }
}
