import { payloads } from './collections.js';
import { describePayloads } from './payload-tests.js';
import { describePrerendered } from './prerendered-tests.js';
import { standardAddresses } from './tried.js';

// All of them. `npm test` has some: payloads.page.test.ts and payloads.node.test.ts.
describePrerendered(payloads);
describePayloads('all payloads stay text', { texts: payloads, addresses: standardAddresses(), fuzzed: 500 });
