import type { FileOutlets } from '@/components/files/outlets';

/** Where what is found can go. */
export interface RegisterOutlets extends FileOutlets {
  /** YYYY-MM-DD in Perm, for the name of a file. */
  today(): string;
}
