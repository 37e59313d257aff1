import { serveLists } from '@/utils/app/lists/serve-lists';
import { serveRegister } from '@/utils/app/register/serve-register';
import { writeWorkbook } from '@/utils/register/workbook/write-workbook';

/**
 * The threads of the desk in one file: rules, names and readers of files are what two of them share, and each file would carry a copy of its own.
 * Which of them this one is, its name says.
 */
const serve = {
  register: () => serveRegister((reply) => postMessage(reply)),
  lists: () => serveLists((reply) => postMessage(reply)),
  /** One workbook, then it is done. */
  workbook: () => (sheets: Parameters<typeof writeWorkbook>[0]) => writeWorkbook(sheets).then((file) => postMessage(file)),
};

const answer = serve[self.name as keyof typeof serve]() as (request: unknown) => Promise<void>;

addEventListener('message', ({ data }) => void answer(data));
