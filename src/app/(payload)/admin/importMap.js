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
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ListLettersClientFeature as ListLettersClientFeature_69bdcfde0a1d7e71752ecab4d6e26a13 } from '../../../../src/admin/writing/list-letters'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockKeepsText as BlockKeepsText_2ef3c87e5366c56aa119a3e0aa09bbdd } from '../../../../src/admin/writing/block-keeps-text'
import { CleanPasteClientFeature as CleanPasteClientFeature_39859b8908f3f0c08759be84e2adddd5 } from '../../../../src/admin/writing/clean-paste'
import { MendedLinksClientFeature as MendedLinksClientFeature_dbc61eb4678730d991aa8897468cf32a } from '../../../../src/admin/writing/mended-links'
import { PassageLanguageClientFeature as PassageLanguageClientFeature_655f9edf40acf19a0f84f31236177126 } from '../../../../src/admin/writing/passage-language'
import { MomentCell as MomentCell_0259f559bb6c191b0609ccc0291ccadd } from '../../../../src/admin/managing/moment-cell'
import { DateField as DateField_44da62b2f1b82dbf54718bb6cfa0e722 } from '../../../../src/admin/dates/date-field'
import { RowName as RowName_c85a9501f299ee7bdf0ffce49d01be03 } from '../../../../src/admin/writing/row-name'
import { PublishingPanel as PublishingPanel_9ef2f1fdd026b269c776f00b220f5ef3 } from '../../../../src/admin/publishing/publishing-panel'
import { WritingPanel as WritingPanel_a7897e7f4d6d6502d74e30e52927abec } from '../../../../src/admin/writing/writing-panel'
import { PreviewLinksPanel as PreviewLinksPanel_e425bc0b1f9e1c529e067db248b6c8ed } from '../../../../src/admin/preview-links-panel'
import { NotShown as NotShown_48778e813603ee0b205690a35650d9d7 } from '../../../../src/admin/not-shown'
import { ListViews as ListViews_906f4cc215684949fc396cf7c61b6eb4 } from '../../../../src/admin/managing/list-views'
import { ChosenItems as ChosenItems_f239bac16652d60916441766252fab53 } from '../../../../src/admin/managing/chosen-items'
import { PublishButton as PublishButton_620bfd496793184ea1e4fad3c3a4f309 } from '../../../../src/admin/publishing/publish-button'
import { SaveDraftButton as SaveDraftButton_cae33b41dd90b7c1917be48226decc2c } from '../../../../src/admin/publishing/save-draft-button'
import { StateLine as StateLine_dc01c5970d2cc1cd3ec974c183fd02dd } from '../../../../src/admin/publishing/state-line'
import { PreviewPane as PreviewPane_072ecaba26a1ce7ec780ebcf0bce7842 } from '../../../../src/admin/writing/preview-pane'
import { HistoryView as HistoryView_3e1e4f0824ac0c6647ff74e15770e8c2 } from '../../../../src/admin/history/history-view'
import { VersionLeadsToHistory as VersionLeadsToHistory_2db5b9e527a1ac25f035bbb0b6197473 } from '../../../../src/admin/history/version-leads-to-history'
import { ContentList as ContentList_de4385c0fc4d362c6400e8fb95b63670 } from '../../../../src/admin/managing/content-list'
import { WhereUsedPanel as WhereUsedPanel_09057cf8962eaf8418379286059875a8 } from '../../../../src/admin/managing/where-used-panel'
import { FileNotesPanel as FileNotesPanel_8b0e336ad7a122c56f3356a1bd0d05ab } from '../../../../src/admin/files/file-notes-panel'
import { UploadWithReaders as UploadWithReaders_8a5afa835371f040326bd7b8f778e7fb } from '../../../../src/admin/files/upload-with-readers'
import { DocumentLink as DocumentLink_5289205f3601811209234d7e32525daa } from '../../../../src/admin/document-link'
import { LogTimeCell as LogTimeCell_d83e511ce2728911cb70f8284c87e7b2 } from '../../../../src/admin/log-time-cell'
import { LogTitleCell as LogTitleCell_69a13218c8203f90244ecc988c783847 } from '../../../../src/admin/log-title-cell'
import { LogWordsCell as LogWordsCell_c95b9518dafdff77f912da63607b4967 } from '../../../../src/admin/log-words-cell'
import { ColourField as ColourField_66f2fc66560d7bb50d447de982d4fb9e } from '../../../../src/admin/brand/colour-field'
import { BrandPreview as BrandPreview_f95c65550cfd9b14e687d9d6be9745d2 } from '../../../../src/admin/brand/brand-preview'
import { AccessibilityTestReminder as AccessibilityTestReminder_143beee56efc4c90d6e48175df2cd93d } from '../../../../src/admin/accessibility-test-reminder'
import { Icon as Icon_27faae840d35b3d2338aca2b5ac81778 } from '../../../../src/admin/brand/icon'
import { Logo as Logo_f554c1f6c438a9597e8f51c50b7f1bbc } from '../../../../src/admin/brand/logo'
import { CursorInSignIn as CursorInSignIn_ee0e25eb2828176384f782de64cc0111 } from '../../../../src/admin/cursor-in-sign-in'
import { NavLinks as NavLinks_8fdc9b811ddf1dbbe186065230565d79 } from '../../../../src/admin/dashboard/parts/nav-links'
import { QuickNoticeLink as QuickNoticeLink_2ffd47e08461c409501d522b82d2f695 } from '../../../../src/admin/quick-notice/quick-notice-link'
import { SessionGuard as SessionGuard_8a9425a22086100cc8f5fbac4fcfc41b } from '../../../../src/admin/session/session-guard'
import { DashboardView as DashboardView_e78798c54a420ec27d28a230773daa8a } from '../../../../src/admin/dashboard/dashboard-view'
import { CalendarView as CalendarView_3fa4357c0fde7d0a01bd1506437be72d } from '../../../../src/admin/dashboard/calendar/calendar-view'
import { QuickNoticeView as QuickNoticeView_a468f5b1b10051bfacab6ffe6c326e91 } from '../../../../src/admin/quick-notice/quick-notice-view'
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
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/writing/list-letters#ListLettersClientFeature": ListLettersClientFeature_69bdcfde0a1d7e71752ecab4d6e26a13,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/writing/block-keeps-text#BlockKeepsText": BlockKeepsText_2ef3c87e5366c56aa119a3e0aa09bbdd,
  "/src/admin/writing/clean-paste#CleanPasteClientFeature": CleanPasteClientFeature_39859b8908f3f0c08759be84e2adddd5,
  "/src/admin/writing/mended-links#MendedLinksClientFeature": MendedLinksClientFeature_dbc61eb4678730d991aa8897468cf32a,
  "/src/admin/writing/passage-language#PassageLanguageClientFeature": PassageLanguageClientFeature_655f9edf40acf19a0f84f31236177126,
  "/src/admin/managing/moment-cell#MomentCell": MomentCell_0259f559bb6c191b0609ccc0291ccadd,
  "/src/admin/dates/date-field#DateField": DateField_44da62b2f1b82dbf54718bb6cfa0e722,
  "/src/admin/writing/row-name#RowName": RowName_c85a9501f299ee7bdf0ffce49d01be03,
  "/src/admin/publishing/publishing-panel#PublishingPanel": PublishingPanel_9ef2f1fdd026b269c776f00b220f5ef3,
  "/src/admin/writing/writing-panel#WritingPanel": WritingPanel_a7897e7f4d6d6502d74e30e52927abec,
  "/src/admin/preview-links-panel#PreviewLinksPanel": PreviewLinksPanel_e425bc0b1f9e1c529e067db248b6c8ed,
  "/src/admin/not-shown#NotShown": NotShown_48778e813603ee0b205690a35650d9d7,
  "/src/admin/managing/list-views#ListViews": ListViews_906f4cc215684949fc396cf7c61b6eb4,
  "/src/admin/managing/chosen-items#ChosenItems": ChosenItems_f239bac16652d60916441766252fab53,
  "/src/admin/publishing/publish-button#PublishButton": PublishButton_620bfd496793184ea1e4fad3c3a4f309,
  "/src/admin/publishing/save-draft-button#SaveDraftButton": SaveDraftButton_cae33b41dd90b7c1917be48226decc2c,
  "/src/admin/publishing/state-line#StateLine": StateLine_dc01c5970d2cc1cd3ec974c183fd02dd,
  "/src/admin/writing/preview-pane#PreviewPane": PreviewPane_072ecaba26a1ce7ec780ebcf0bce7842,
  "/src/admin/history/history-view#HistoryView": HistoryView_3e1e4f0824ac0c6647ff74e15770e8c2,
  "/src/admin/history/version-leads-to-history#VersionLeadsToHistory": VersionLeadsToHistory_2db5b9e527a1ac25f035bbb0b6197473,
  "/src/admin/managing/content-list#ContentList": ContentList_de4385c0fc4d362c6400e8fb95b63670,
  "/src/admin/managing/where-used-panel#WhereUsedPanel": WhereUsedPanel_09057cf8962eaf8418379286059875a8,
  "/src/admin/files/file-notes-panel#FileNotesPanel": FileNotesPanel_8b0e336ad7a122c56f3356a1bd0d05ab,
  "/src/admin/files/upload-with-readers#UploadWithReaders": UploadWithReaders_8a5afa835371f040326bd7b8f778e7fb,
  "/src/admin/document-link#DocumentLink": DocumentLink_5289205f3601811209234d7e32525daa,
  "/src/admin/log-time-cell#LogTimeCell": LogTimeCell_d83e511ce2728911cb70f8284c87e7b2,
  "/src/admin/log-title-cell#LogTitleCell": LogTitleCell_69a13218c8203f90244ecc988c783847,
  "/src/admin/log-words-cell#LogWordsCell": LogWordsCell_c95b9518dafdff77f912da63607b4967,
  "/src/admin/brand/colour-field#ColourField": ColourField_66f2fc66560d7bb50d447de982d4fb9e,
  "/src/admin/brand/brand-preview#BrandPreview": BrandPreview_f95c65550cfd9b14e687d9d6be9745d2,
  "/src/admin/accessibility-test-reminder#AccessibilityTestReminder": AccessibilityTestReminder_143beee56efc4c90d6e48175df2cd93d,
  "/src/admin/brand/icon#Icon": Icon_27faae840d35b3d2338aca2b5ac81778,
  "/src/admin/brand/logo#Logo": Logo_f554c1f6c438a9597e8f51c50b7f1bbc,
  "/src/admin/cursor-in-sign-in#CursorInSignIn": CursorInSignIn_ee0e25eb2828176384f782de64cc0111,
  "/src/admin/dashboard/parts/nav-links#NavLinks": NavLinks_8fdc9b811ddf1dbbe186065230565d79,
  "/src/admin/quick-notice/quick-notice-link#QuickNoticeLink": QuickNoticeLink_2ffd47e08461c409501d522b82d2f695,
  "/src/admin/session/session-guard#SessionGuard": SessionGuard_8a9425a22086100cc8f5fbac4fcfc41b,
  "/src/admin/dashboard/dashboard-view#DashboardView": DashboardView_e78798c54a420ec27d28a230773daa8a,
  "/src/admin/dashboard/calendar/calendar-view#CalendarView": CalendarView_3fa4357c0fde7d0a01bd1506437be72d,
  "/src/admin/quick-notice/quick-notice-view#QuickNoticeView": QuickNoticeView_a468f5b1b10051bfacab6ffe6c326e91,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
