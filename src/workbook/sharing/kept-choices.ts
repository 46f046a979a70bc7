import { KeptRecord } from '../kept-record.ts';
import { SHARING_ID, type SharingChoices } from '../records.ts';
import { readChoices } from './choices.ts';

/** The choices about sharing that all islands of a page work on. */
export const keptChoices = new KeptRecord<SharingChoices>(SHARING_ID, 'sharing', { read: readChoices, write: JSON.stringify });
