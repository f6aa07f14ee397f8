import type { Told } from '@/lib/http';
import type { components } from './generated/meetings';

type Schemas = components['schemas'];

export type Attachment = Told<Schemas['ItemAttachmentView']>;
export type AttachmentList = Told<Schemas['ItemAttachmentsView']>;
export type AttachmentFile = Told<Schemas['AttachmentVersionView']>;
export type EditAttachment = Schemas['EditAttachment'];
