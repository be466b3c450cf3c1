export { describeProblems } from './describe-problems.ts';
export { readTranscription } from './read-transcription.ts';
export { writeFiles } from './write-files.ts';
