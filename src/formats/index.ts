// The door of this room: bytes of feeds, archives and exchange formats in, records and document inputs out.
export { isAllowed, type Robots, readRobots } from './robots.ts';
export { headEnd, isMagic, MOST_HEAD_BYTES, readHead, uriField, type WarcHead } from './warc/header.ts';
export { type HttpMessage, readHttpMessage, unchunk } from './warc/http-message.ts';
export { httpResponseBlock, type WarcRecord, writeRecord } from './warc/write-record.ts';
