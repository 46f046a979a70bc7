declare namespace App {
  /** What the page lends to the components that authors use in MDX, so that no component has to fetch. */
  interface Locals {
    lent?: import('./model/lent.ts').Lent;
  }
}
