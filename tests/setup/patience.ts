import { configure } from '@testing-library/react';

/** How long an element may take to come, ms: a limit for a hang, since the machine may be busy (the library's own is a second). */
configure({ asyncUtilTimeout: 60_000 });
