import { StartFrom as StartFrom_ab597f6e0767af6b2b95cc9657ff87be } from '../../../../src/admin/writing/start-from'
import { LetterCount as LetterCount_059cefc1b5adb93fd507376d9cf1a2c9 } from '../../../../src/admin/writing/letter-count'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { CleanPasteClientFeature as CleanPasteClientFeature_39859b8908f3f0c08759be84e2adddd5 } from '../../../../src/admin/writing/clean-paste'
import { PublishingPanel as PublishingPanel_b22c9a8ad5b98ebf87af11a0f5949cee } from '../../../../src/admin/publishing-panel'
import { WritingPanel as WritingPanel_a7897e7f4d6d6502d74e30e52927abec } from '../../../../src/admin/writing/writing-panel'
import { PreviewLinksPanel as PreviewLinksPanel_e425bc0b1f9e1c529e067db248b6c8ed } from '../../../../src/admin/preview-links-panel'
import { NotShown as NotShown_48778e813603ee0b205690a35650d9d7 } from '../../../../src/admin/not-shown'
import { PublishButton as PublishButton_806d6ea42fe96b013e3fe87ed69e0054 } from '../../../../src/admin/publish-button'
import { StateLine as StateLine_bde934950355dd10fcf0ab0cc052cb98 } from '../../../../src/admin/state-line'
import { PreviewPane as PreviewPane_072ecaba26a1ce7ec780ebcf0bce7842 } from '../../../../src/admin/writing/preview-pane'
import { HistoryView as HistoryView_e27020017302f9b567f7e630b13b007b } from '../../../../src/admin/history-view'
import { DocumentLink as DocumentLink_5289205f3601811209234d7e32525daa } from '../../../../src/admin/document-link'
import { LogTimeCell as LogTimeCell_d83e511ce2728911cb70f8284c87e7b2 } from '../../../../src/admin/log-time-cell'
import { LogTitleCell as LogTitleCell_69a13218c8203f90244ecc988c783847 } from '../../../../src/admin/log-title-cell'
import { LogWordsCell as LogWordsCell_c95b9518dafdff77f912da63607b4967 } from '../../../../src/admin/log-words-cell'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/admin/writing/start-from#StartFrom": StartFrom_ab597f6e0767af6b2b95cc9657ff87be,
  "/src/admin/writing/letter-count#LetterCount": LetterCount_059cefc1b5adb93fd507376d9cf1a2c9,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/writing/clean-paste#CleanPasteClientFeature": CleanPasteClientFeature_39859b8908f3f0c08759be84e2adddd5,
  "/src/admin/publishing-panel#PublishingPanel": PublishingPanel_b22c9a8ad5b98ebf87af11a0f5949cee,
  "/src/admin/writing/writing-panel#WritingPanel": WritingPanel_a7897e7f4d6d6502d74e30e52927abec,
  "/src/admin/preview-links-panel#PreviewLinksPanel": PreviewLinksPanel_e425bc0b1f9e1c529e067db248b6c8ed,
  "/src/admin/not-shown#NotShown": NotShown_48778e813603ee0b205690a35650d9d7,
  "/src/admin/publish-button#PublishButton": PublishButton_806d6ea42fe96b013e3fe87ed69e0054,
  "/src/admin/state-line#StateLine": StateLine_bde934950355dd10fcf0ab0cc052cb98,
  "/src/admin/writing/preview-pane#PreviewPane": PreviewPane_072ecaba26a1ce7ec780ebcf0bce7842,
  "/src/admin/history-view#HistoryView": HistoryView_e27020017302f9b567f7e630b13b007b,
  "/src/admin/document-link#DocumentLink": DocumentLink_5289205f3601811209234d7e32525daa,
  "/src/admin/log-time-cell#LogTimeCell": LogTimeCell_d83e511ce2728911cb70f8284c87e7b2,
  "/src/admin/log-title-cell#LogTitleCell": LogTitleCell_69a13218c8203f90244ecc988c783847,
  "/src/admin/log-words-cell#LogWordsCell": LogWordsCell_c95b9518dafdff77f912da63607b4967,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
