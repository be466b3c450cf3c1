import { config } from 'zod';

// Schemas are to be read without code made at run time: the page's policy forbids it, and trying is reported.
config({ jitless: true });
