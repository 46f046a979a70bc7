let closed = false;

/**
 * Forbids this page to fetch or send anything from now on (CSP3, "multiple policies": the tighter one counts, and nothing
 * takes it back). The page's own policy lets it ask the site itself, as all pages may; a page with somebody's words in it
 * has nobody to ask, and no fault of ours can ever send them away.
 */
export function closePage(): void {
  if (closed) return;
  closed = true;
  const policy = document.createElement('meta');
  policy.httpEquiv = 'content-security-policy';
  policy.content = "connect-src 'none'";
  document.head.append(policy);
}

/** Closes the page when somebody first touches it, or when words come in otherwise (pasted, dropped, dictated). */
export function closeWhenTouched(): void {
  for (const touch of ['pointerdown', 'keydown', 'input']) addEventListener(touch, closePage, { capture: true, once: true, passive: true });
}
