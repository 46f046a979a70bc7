/** The parts of the Frictionless library that tests use; it comes without types. */
declare module 'datapackage' {
  interface Resource {
    read(options: { keyed: true }): Promise<Record<string, unknown>[]>;
  }
  export class Package {
    static load(descriptor: object | string, options?: { basePath?: string; strict?: boolean }): Promise<Package>;
    readonly valid: boolean;
    readonly errors: Error[];
    readonly resourceNames: string[];
    readonly descriptor: { licenses: { name: string }[] };
    getResource(name: string): Resource;
  }
}
