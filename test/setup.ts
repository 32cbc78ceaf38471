// Property tests draw the same inputs every time, so that a failure is the change's and not the day's; FUZZ_SEED draws others.
import fc from 'fast-check';

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.FUZZ_SEED ?? 1) });
