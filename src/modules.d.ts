/** What has no types of its own: Framework's standard library and htl. */
declare module "observablehq:stdlib" {
  export function FileAttachment(name: string): {href: string};
}

declare module "htl" {
  export function html(strings: TemplateStringsArray, ...values: unknown[]): HTMLElement;
}
