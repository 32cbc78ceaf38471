// The door of this room: bytes of feeds, archives and exchange formats in, records and document inputs out.
export { type ActorList, readActorList } from './actor-list/read-actor-list.ts';
export { decodeMarkup } from './decode-markup.ts';
export { type Entry, givenOf, MOST_ENTRIES, pageOf, stem, stemOf, type Unfolded } from './entry.ts';
export type { Feed, FeedItem } from './feeds/feed.ts';
export { readJsonFeed } from './feeds/read-json-feed.ts';
export { readXmlFeed } from './feeds/read-xml-feed.ts';
export { unfoldFeed } from './feeds/unfold-feed.ts';
export { isRecord, parseJson, textField } from './json.ts';
export { wordsOf } from './markup-text.ts';
export { readNewsJson, readNewsLines } from './news-records.ts';
export { isAllowed, type Robots, readRobots } from './robots.ts';
export { headEnd, isMagic, MAGIC_BYTES, MOST_HEAD_BYTES, readHead, uriField, type WarcHead } from './warc/header.ts';
export { type HttpMessage, readHttpMessage, unchunk } from './warc/http-message.ts';
export { httpResponseBlock, type WarcRecord, writeRecord } from './warc/write-record.ts';
export { ZstdError } from './zstd/bits.ts';
export { type Dictionary, readDictionary } from './zstd/dictionary.ts';
export { frameLength, isSkippable, isZstd, unzstd } from './zstd/frame.ts';
