/** What a value was ignored for: the worker keeps only an HMAC of it. */
export interface IgnoreKey {
  rule: string;
  code: string;
  value: string;
}
