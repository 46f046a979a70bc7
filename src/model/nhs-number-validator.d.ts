declare module 'nhs-number-validator' {
  /** Whether ten digits end in the check digit that belongs to them. */
  export function validate(nhsNumber: string): boolean;
}
