/** The little of jsdom that is used here; its types are not a dependency. */
declare module 'jsdom' {
  export class VirtualConsole {
    private readonly brand;
  }
  export class JSDOM {
    constructor(html: string, options?: { url?: string; virtualConsole?: VirtualConsole; runScripts?: 'dangerously' });
    readonly window: Window & typeof globalThis;
  }
}
