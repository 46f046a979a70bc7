import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPounds, MOST_PENCE, parsePounds, plainPounds, shared } from '../../../src/model/planners/money.ts';

const pence = fc.integer({ min: 0, max: MOST_PENCE });

describe('amounts as people type them', () => {
  it.each([
    ['', 0],
    ['0', 0],
    ['£1,234.50', 123_450],
    ['1234.5', 123_450],
    [' £ 10 000 ', 1_000_000],
    ['10\u00a0000', 1_000_000],
    ['10k', 1_000_000],
    ['1.5K', 150_000],
    ['2.00125k', 200_125],
    ['50p', 50],
    ['.5', 50],
    ['7.', 700],
    ['12.340', 1234],
    ['GBP 12', 1200],
    ['100,000,000', MOST_PENCE],
  ])('%j', (text, expected) => {
    expect(parsePounds(text)).toEqual({ pence: expected });
  });

  it.each([
    ['ten', 'not-an-amount'],
    ['£', 'not-an-amount'],
    ['.', 'not-an-amount'],
    ['12 or 13', 'not-an-amount'],
    ['1.2.3', 'not-an-amount'],
    ['€5', 'other-currency'],
    ['$5', 'other-currency'],
    ['-5', 'negative'],
    ['£-5', 'negative'],
    ['−5', 'negative'],
    ['1,50', 'comma'],
    ['12,34,567', 'comma'],
    ['1.234,50', 'comma'],
    ['1.005', 'pence'],
    ['1.000001k', 'pence'],
    ['100,000,000.01', 'too-much'],
    ['9'.repeat(30), 'too-much'],
  ])('refuses %j: %s', (text, problem) => {
    expect(parsePounds(text)).toEqual({ problem });
  });

  it('reads back what it writes, in both forms', () => {
    fc.assert(
      fc.property(pence, (amount) => {
        expect(parsePounds(formatPounds(amount))).toEqual({ pence: amount });
        expect(parsePounds(plainPounds(amount))).toEqual({ pence: amount });
      }),
    );
  });

  it('never throws, and never takes a text for a broken number', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('0', '1', '9', '10', ',', '.', '£', 'k', 'p', ' ', '-', '−', '€', 'x') })),
        (text) => {
          const read = parsePounds(text);
          expect('problem' in read || (Number.isSafeInteger(read.pence) && read.pence >= 0)).toBe(true);
        },
      ),
    );
  });
});

describe('sharing pence out', () => {
  it('is off by half a penny at most', () => {
    fc.assert(
      fc.property(pence, fc.integer({ min: 1, max: 1000 }), (amount, parts) => {
        const part = shared(amount, parts);
        const off = 2n * (BigInt(part ?? -1) * BigInt(parts) - BigInt(amount));
        expect(off <= BigInt(parts) && off > -BigInt(parts)).toBe(true);
      }),
    );
  });

  it('gives nobody anything where there is nobody', () => {
    expect(shared(100, 0)).toBeUndefined();
  });
});
