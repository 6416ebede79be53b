// Serves one sample community for the whole run: filling it takes seconds, and most tests only read it. Tests that
// change what others read start a Harken of their own with startHarken().
import { startHarken } from './harken.js';

export default async function serveSample() {
  const harken = await startHarken({ sample: true });
  process.env.HARKEN_SAMPLE_URL = harken.url;
  process.env.HARKEN_SAMPLE_DATA = harken.data;
  return harken.stop;
}
