import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packNetwork, roundVectors, type TrainedNetwork, withKnots } from '../../../data/build/titles-network-pack.ts';
import { trainNetwork } from '../../../data/build/titles-network-train.ts';
import { networkHashBits } from '../../../data/schema/title-network.ts';
import { englishFeatures, features } from '../../../lib/titles/features.ts';
import { knowsFeature, networkProbabilities, readNetwork } from '../../../lib/titles/network.ts';
import { normalise } from '../../../lib/titles/normalise.ts';

const hashOf = (place: number) => (place << (32 - networkHashBits)) >>> 0;
const width = 4;

/** A network whose i-th feature speaks for the i-th class alone. */
function plainNetwork(hashes: number[]): TrainedNetwork {
  const unit = (i: number) => Array.from({ length: width }, (_, d) => (d === i ? 3 : 0));
  return {
    codes: hashes.map((_, c) => `11-${1000 + c}`),
    bias: new Float32Array(hashes.length),
    width,
    hashes,
    vectors: Float32Array.from(hashes.flatMap((_, i) => unit(i))),
    classVectors: Float32Array.from(hashes.flatMap((_, i) => unit(i))),
  };
}

const packed = (network: TrainedNetwork) => packNetwork(network, roundVectors(network.vectors));
const place = fc.oneof(fc.nat(600), fc.nat(2 ** networkHashBits - 1), fc.constant(2 ** networkHashBits - 1));
const places = fc.uniqueArray(place, { minLength: 2, maxLength: width }).map((list) => list.sort((a, b) => a - b));

describe('a packed network', () => {
  it('knows its features and no other, and each leads to its class', () => {
    fc.assert(
      fc.property(places, place, (hashes, other) => {
        const network = readNetwork(packed(plainNetwork(hashes)));
        hashes.forEach((hash, c) => {
          expect(knowsFeature(network, hashOf(hash))).toBe(true);
          const p = networkProbabilities(network, [hashOf(hash)]);
          expect(p.indexOf(Math.max(...p))).toBe(c);
        });
        expect(knowsFeature(network, hashOf(other))).toBe(hashes.includes(other));
      }),
    );
  });

  it('gives probabilities that add up to 1, whatever it is asked', () => {
    const network = readNetwork(packed(plainNetwork([3, 9, 500])));
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(3, 9, 500).map(hashOf), fc.nat()), { maxLength: 60 }), (asked) => {
        const p = networkProbabilities(network, asked);
        expect(p.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 4);
      }),
    );
  });

  it('keeps its calibration', () => {
    const network = readNetwork(withKnots(packed(plainNetwork([3, 9])), [0.25, 0.5, 0.75, 1]));
    expect([...network.knots]).toEqual([0.25, 0.5, 0.75, 1]);
  });

  it('is refused when its bytes are damaged', () => {
    const bytes = packed(plainNetwork([3, 9]));
    bytes[0] = bytes[0]! ^ 1;
    expect(() => readNetwork(bytes)).toThrow('not a title network');
  });
});

describe('training', () => {
  const options = {
    features: englishFeatures,
    width: 8,
    passes: 30,
    settlePasses: 1,
    rate: 0.15,
    lastRate: 0.4,
    averagedPasses: 5,
    dropout: 0.2,
    smoothing: 0.1,
    balance: 0.35,
    leastSeen: 1,
    spread: 0.2,
  };
  const taught: [string, string][] = [
    ['Pastry Cook', '35-2014'],
    ['Line Cook', '35-2014'],
    ['Grill Cook', '35-2014'],
    ['Truck Driver', '53-3032'],
    ['Tanker Truck Driver', '53-3032'],
    ['Long Haul Driver', '53-3032'],
    ['School Nurse', '29-1141'],
    ['Ward Nurse', '29-1141'],
  ];
  const samples = taught.map(([title, code]) => ({ title: normalise(title), weight: 1, shares: new Map([[code, 1]]) }));
  const trained = () => {
    const { network, step } = trainNetwork(samples, options);
    return packNetwork(network, step);
  };

  it.each([
    ['Breakfast Cook', '35-2014'],
    ['Milk Tanker Driver', '53-3032'],
    ['Night Nurse', '29-1141'],
  ])('%s, never seen, is told by its words', (title, code) => {
    const network = readNetwork(trained());
    const p = networkProbabilities(network, features(normalise(title), englishFeatures));
    expect(network.codes[p.indexOf(Math.max(...p))]).toBe(code);
  });

  it('gives the same bytes for the same titles', () => {
    expect(Buffer.from(trained()).equals(Buffer.from(trained()))).toBe(true);
  });
});
