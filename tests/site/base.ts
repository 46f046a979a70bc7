import { readSettings } from '../../src/model/settings.ts';

/** The address that the site under test lives at, with its base path. */
export const BASE = () => `${process.env.SITE_UNDER_TEST ?? ''}${readSettings().basePath}`;
