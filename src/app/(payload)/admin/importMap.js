import { WhatStops as WhatStops_777b059e0f9972a457149e542ab8a162 } from '../../../../src/admin/writing/what-stops'
import { TitleCell as TitleCell_c514c33ff6db08726bb79d930e728b08 } from '../../../../src/admin/lists/title-cell'
import { LetterCount as LetterCount_059cefc1b5adb93fd507376d9cf1a2c9 } from '../../../../src/admin/writing/letter-count'
import { PictureField as PictureField_9723436aedff931fca2b9b4af57a20fc } from '../../../../src/admin/pictures/picture-field'
import { StartFrom as StartFrom_ab597f6e0767af6b2b95cc9657ff87be } from '../../../../src/admin/writing/start-from'
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
import { RowOnlyNamed as RowOnlyNamed_c85a9501f299ee7bdf0ffce49d01be03 } from '../../../../src/admin/writing/row-name'
import { ChosenDocuments as ChosenDocuments_56998455aa3b3bb9a87e9bb789bf326e } from '../../../../src/admin/files/chosen-documents'
import { CleanPasteClientFeature as CleanPasteClientFeature_39859b8908f3f0c08759be84e2adddd5 } from '../../../../src/admin/writing/clean-paste'
import { MendedLinksClientFeature as MendedLinksClientFeature_dbc61eb4678730d991aa8897468cf32a } from '../../../../src/admin/writing/mended-links'
import { PassageLanguageClientFeature as PassageLanguageClientFeature_655f9edf40acf19a0f84f31236177126 } from '../../../../src/admin/writing/passage-language'
import { FormRow as FormRow_9b663de0380e7a9375cdf6f806e1552e } from '../../../../src/admin/form/form-row'
import { DateTimeCell as DateTimeCell_47231af6d677da58d28322c65b319fc4 } from '../../../../src/admin/managing/date-time-cell'
import { DateField as DateField_44da62b2f1b82dbf54718bb6cfa0e722 } from '../../../../src/admin/dates/date-field'
import { RowName as RowName_c85a9501f299ee7bdf0ffce49d01be03 } from '../../../../src/admin/writing/row-name'
import { WayToPublish as WayToPublish_e47944a6a2dd8ec57883a6adeeb76674 } from '../../../../src/admin/publishing/way-to-publish'
import { KeptTextPanel as KeptTextPanel_ba1cb1c2dbce8f459af9933daa056507 } from '../../../../src/admin/unsaved/kept-text-panel'
import { PublishingPanel as PublishingPanel_9ef2f1fdd026b269c776f00b220f5ef3 } from '../../../../src/admin/publishing/publishing-panel'
import { CommentsPanel as CommentsPanel_7b74fa7b86367b27bdedb3252fe78e93 } from '../../../../src/admin/comments/comments-panel'
import { WritingPanel as WritingPanel_a7897e7f4d6d6502d74e30e52927abec } from '../../../../src/admin/writing/writing-panel'
import { PreviewLinksPanel as PreviewLinksPanel_6f70a9c265ed04f4bdc3bfda8a95162e } from '../../../../src/admin/previews/preview-links-panel'
import { StateCell as StateCell_058e71b4345f56e47b4205dc06b64811 } from '../../../../src/admin/lists/state-cell'
import { NotShown as NotShown_46f9bd1fccd32de9b159bc51af6f437e } from '../../../../src/admin/form/not-shown'
import { PictureCell as PictureCell_cdf54432c0ac9ebacb3ca6c242aab095 } from '../../../../src/admin/lists/picture-cell'
import { EditedCell as EditedCell_e2136d20346f95d00a8f535473f213fa } from '../../../../src/admin/lists/edited-cell'
import { EmptyList as EmptyList_eef988531fc8f16f02de75ce3337e595 } from '../../../../src/admin/lists/empty-list'
import { ListViews as ListViews_906f4cc215684949fc396cf7c61b6eb4 } from '../../../../src/admin/managing/list-views'
import { ChosenItems as ChosenItems_f239bac16652d60916441766252fab53 } from '../../../../src/admin/managing/chosen-items'
import { WayBack as WayBack_83b38ae90255486cefffb1a1729d9bef } from '../../../../src/admin/frame/way-back'
import { PublishButton as PublishButton_620bfd496793184ea1e4fad3c3a4f309 } from '../../../../src/admin/publishing/publish-button'
import { SaveDraftButton as SaveDraftButton_cae33b41dd90b7c1917be48226decc2c } from '../../../../src/admin/publishing/save-draft-button'
import { StateLine as StateLine_dc01c5970d2cc1cd3ec974c183fd02dd } from '../../../../src/admin/publishing/state-line'
import { PreviewTab as PreviewTab_9cc1183ac4debb53a6e78eac52a61f62 } from '../../../../src/admin/writing/preview-tab'
import { PreviewPane as PreviewPane_072ecaba26a1ce7ec780ebcf0bce7842 } from '../../../../src/admin/writing/preview-pane'
import { HistoryView as HistoryView_3e1e4f0824ac0c6647ff74e15770e8c2 } from '../../../../src/admin/history/history-view'
import { VersionLeadsToHistory as VersionLeadsToHistory_2db5b9e527a1ac25f035bbb0b6197473 } from '../../../../src/admin/history/version-leads-to-history'
import { ContentList as ContentList_de4385c0fc4d362c6400e8fb95b63670 } from '../../../../src/admin/managing/content-list'
import { ItemsField as ItemsField_93120d4733faf0e787a0a20b08cfa2a5 } from '../../../../src/admin/newsletters/items-field'
import { SectionName as SectionName_0849d34d7123c2132bfe64c2e56a89da } from '../../../../src/admin/newsletters/section-name'
import { AddSection as AddSection_81eeb125dfdc2b7196bab3e4f8ee22e7 } from '../../../../src/admin/newsletters/add-section'
import { SendingPanel as SendingPanel_147541d2bb52c45fc733b638b53ccfdd } from '../../../../src/admin/newsletters/sending-panel'
import { OptionalLabel as OptionalLabel_9ad3e451ef14f516cd6c1c465c98bead } from '../../../../src/admin/form/optional-label'
import { AgendaPanel as AgendaPanel_19988a335984ca16385da62de776d173 } from '../../../../src/admin/agenda/agenda-panel'
import { WhereUsedPanel as WhereUsedPanel_09057cf8962eaf8418379286059875a8 } from '../../../../src/admin/managing/where-used-panel'
import { SaveAtEnd as SaveAtEnd_502b84626a67dd215e86e0f35bf6c373 } from '../../../../src/admin/form/save-at-end'
import { FileNotesPanel as FileNotesPanel_8b0e336ad7a122c56f3356a1bd0d05ab } from '../../../../src/admin/files/file-notes-panel'
import { CursorInNewFile as CursorInNewFile_e763a0715fc1e99b234d837bef36f82b } from '../../../../src/admin/files/cursor-in-new-file'
import { UploadWithReaders as UploadWithReaders_8a5afa835371f040326bd7b8f778e7fb } from '../../../../src/admin/files/upload-with-readers'
import { PictureLibrary as PictureLibrary_a8b14a9d2ea60f20a97edd8ba6d80845 } from '../../../../src/admin/pictures/picture-library'
import { SizeCell as SizeCell_5c6647baf6b6af3b3b19e8e7674544b6 } from '../../../../src/admin/lists/size-cell'
import { DocumentLink as DocumentLink_49a4a2f201d2d73f6c9cf15a40cd896a } from '../../../../src/admin/form/document-link'
import { WebhookPanel as WebhookPanel_ac7b04ca270e2b882049648c34a708cb } from '../../../../src/admin/webhooks/webhook-panel'
import { GroupsCell as GroupsCell_94ca7e41b19881393f65160a26877d79 } from '../../../../src/admin/press/groups-cell'
import { PasswordLinkPanel as PasswordLinkPanel_1dea9eb7a2c787bc762f5c9c435226d0 } from '../../../../src/admin/people/password-link-panel'
import { RolesField as RolesField_08e0ddd64006e52cbfdf7783033ee056 } from '../../../../src/admin/people/roles-field'
import { MailChoicesField as MailChoicesField_b5b9671e2609399b22a52540b91a8ecd } from '../../../../src/admin/people/mail-choices-field'
import { PeopleHead as PeopleHead_d271df1c04be4a49c5c0777e0ea3a242 } from '../../../../src/admin/people/people-head'
import { LogTimeCell as LogTimeCell_d59d7dda244a3f31f1c44bae4a8478b6 } from '../../../../src/admin/log/log-time-cell'
import { LogTitleCell as LogTitleCell_e1bef0da9581043795ff6fb01f12838d } from '../../../../src/admin/log/log-title-cell'
import { LogWordsCell as LogWordsCell_ad01a2e0b58f4973a073fcd1222f25fb } from '../../../../src/admin/log/log-words-cell'
import { ColourField as ColourField_d4cb51df82873aef4026ed7ce6d47634 } from '../../../../src/admin/settings/brand/colour-field'
import { BrandPreview as BrandPreview_51710720573b78038fb5e9e4f9d84524 } from '../../../../src/admin/settings/brand/brand-preview'
import { AccessibilityTestReminder as AccessibilityTestReminder_7ce38bc59d87fec57f5fd59953b4c352 } from '../../../../src/admin/settings/accessibility-test-reminder'
import { Rail as Rail_f98e79d2aa9d68ab65fa52bece43a116 } from '../../../../src/admin/frame/rail/rail'
import { Icon as Icon_83643e50de8da59ef151306e2f6a9f63 } from '../../../../src/admin/settings/brand/icon'
import { Logo as Logo_fdd7fdcdd7dc7109b2cca92c416c3e31 } from '../../../../src/admin/settings/brand/logo'
import { SignInFoot as SignInFoot_e0211639524dc717282058c394596e80 } from '../../../../src/admin/session/sign-in-foot'
import { SignInHead as SignInHead_7ce63449249cad2c3c712be3293faf68 } from '../../../../src/admin/session/sign-in-head'
import { Council as Council_60e17958a5209d1af39ba7ce0ca97808 } from '../../../../src/admin/frame/council'
import { SessionGuard as SessionGuard_8a9425a22086100cc8f5fbac4fcfc41b } from '../../../../src/admin/session/session-guard'
import { SearchDialog as SearchDialog_52484c235f4eaf88456ecc677a830bad } from '../../../../src/admin/search/search-dialog'
import { DashboardView as DashboardView_e78798c54a420ec27d28a230773daa8a } from '../../../../src/admin/dashboard/dashboard-view'
import { CalendarView as CalendarView_3fa4357c0fde7d0a01bd1506437be72d } from '../../../../src/admin/dashboard/calendar/calendar-view'
import { SearchView as SearchView_d4d578366603000846d72d099385bade } from '../../../../src/admin/search/search-view'
import { SendingsView as SendingsView_18a42c95fb4fe18c7d95f230412113b1 } from '../../../../src/admin/sendings/sendings-view'
import { QuickNoticeView as QuickNoticeView_a468f5b1b10051bfacab6ffe6c326e91 } from '../../../../src/admin/quick-notice/quick-notice-view'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/admin/writing/what-stops#WhatStops": WhatStops_777b059e0f9972a457149e542ab8a162,
  "/src/admin/lists/title-cell#TitleCell": TitleCell_c514c33ff6db08726bb79d930e728b08,
  "/src/admin/writing/letter-count#LetterCount": LetterCount_059cefc1b5adb93fd507376d9cf1a2c9,
  "/src/admin/pictures/picture-field#PictureField": PictureField_9723436aedff931fca2b9b4af57a20fc,
  "/src/admin/writing/start-from#StartFrom": StartFrom_ab597f6e0767af6b2b95cc9657ff87be,
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
  "/src/admin/writing/row-name#RowOnlyNamed": RowOnlyNamed_c85a9501f299ee7bdf0ffce49d01be03,
  "/src/admin/files/chosen-documents#ChosenDocuments": ChosenDocuments_56998455aa3b3bb9a87e9bb789bf326e,
  "/src/admin/writing/clean-paste#CleanPasteClientFeature": CleanPasteClientFeature_39859b8908f3f0c08759be84e2adddd5,
  "/src/admin/writing/mended-links#MendedLinksClientFeature": MendedLinksClientFeature_dbc61eb4678730d991aa8897468cf32a,
  "/src/admin/writing/passage-language#PassageLanguageClientFeature": PassageLanguageClientFeature_655f9edf40acf19a0f84f31236177126,
  "/src/admin/form/form-row#FormRow": FormRow_9b663de0380e7a9375cdf6f806e1552e,
  "/src/admin/managing/date-time-cell#DateTimeCell": DateTimeCell_47231af6d677da58d28322c65b319fc4,
  "/src/admin/dates/date-field#DateField": DateField_44da62b2f1b82dbf54718bb6cfa0e722,
  "/src/admin/writing/row-name#RowName": RowName_c85a9501f299ee7bdf0ffce49d01be03,
  "/src/admin/publishing/way-to-publish#WayToPublish": WayToPublish_e47944a6a2dd8ec57883a6adeeb76674,
  "/src/admin/unsaved/kept-text-panel#KeptTextPanel": KeptTextPanel_ba1cb1c2dbce8f459af9933daa056507,
  "/src/admin/publishing/publishing-panel#PublishingPanel": PublishingPanel_9ef2f1fdd026b269c776f00b220f5ef3,
  "/src/admin/comments/comments-panel#CommentsPanel": CommentsPanel_7b74fa7b86367b27bdedb3252fe78e93,
  "/src/admin/writing/writing-panel#WritingPanel": WritingPanel_a7897e7f4d6d6502d74e30e52927abec,
  "/src/admin/previews/preview-links-panel#PreviewLinksPanel": PreviewLinksPanel_6f70a9c265ed04f4bdc3bfda8a95162e,
  "/src/admin/lists/state-cell#StateCell": StateCell_058e71b4345f56e47b4205dc06b64811,
  "/src/admin/form/not-shown#NotShown": NotShown_46f9bd1fccd32de9b159bc51af6f437e,
  "/src/admin/lists/picture-cell#PictureCell": PictureCell_cdf54432c0ac9ebacb3ca6c242aab095,
  "/src/admin/lists/edited-cell#EditedCell": EditedCell_e2136d20346f95d00a8f535473f213fa,
  "/src/admin/lists/empty-list#EmptyList": EmptyList_eef988531fc8f16f02de75ce3337e595,
  "/src/admin/managing/list-views#ListViews": ListViews_906f4cc215684949fc396cf7c61b6eb4,
  "/src/admin/managing/chosen-items#ChosenItems": ChosenItems_f239bac16652d60916441766252fab53,
  "/src/admin/frame/way-back#WayBack": WayBack_83b38ae90255486cefffb1a1729d9bef,
  "/src/admin/publishing/publish-button#PublishButton": PublishButton_620bfd496793184ea1e4fad3c3a4f309,
  "/src/admin/publishing/save-draft-button#SaveDraftButton": SaveDraftButton_cae33b41dd90b7c1917be48226decc2c,
  "/src/admin/publishing/state-line#StateLine": StateLine_dc01c5970d2cc1cd3ec974c183fd02dd,
  "/src/admin/writing/preview-tab#PreviewTab": PreviewTab_9cc1183ac4debb53a6e78eac52a61f62,
  "/src/admin/writing/preview-pane#PreviewPane": PreviewPane_072ecaba26a1ce7ec780ebcf0bce7842,
  "/src/admin/history/history-view#HistoryView": HistoryView_3e1e4f0824ac0c6647ff74e15770e8c2,
  "/src/admin/history/version-leads-to-history#VersionLeadsToHistory": VersionLeadsToHistory_2db5b9e527a1ac25f035bbb0b6197473,
  "/src/admin/managing/content-list#ContentList": ContentList_de4385c0fc4d362c6400e8fb95b63670,
  "/src/admin/newsletters/items-field#ItemsField": ItemsField_93120d4733faf0e787a0a20b08cfa2a5,
  "/src/admin/newsletters/section-name#SectionName": SectionName_0849d34d7123c2132bfe64c2e56a89da,
  "/src/admin/newsletters/add-section#AddSection": AddSection_81eeb125dfdc2b7196bab3e4f8ee22e7,
  "/src/admin/newsletters/sending-panel#SendingPanel": SendingPanel_147541d2bb52c45fc733b638b53ccfdd,
  "/src/admin/form/optional-label#OptionalLabel": OptionalLabel_9ad3e451ef14f516cd6c1c465c98bead,
  "/src/admin/agenda/agenda-panel#AgendaPanel": AgendaPanel_19988a335984ca16385da62de776d173,
  "/src/admin/managing/where-used-panel#WhereUsedPanel": WhereUsedPanel_09057cf8962eaf8418379286059875a8,
  "/src/admin/form/save-at-end#SaveAtEnd": SaveAtEnd_502b84626a67dd215e86e0f35bf6c373,
  "/src/admin/files/file-notes-panel#FileNotesPanel": FileNotesPanel_8b0e336ad7a122c56f3356a1bd0d05ab,
  "/src/admin/files/cursor-in-new-file#CursorInNewFile": CursorInNewFile_e763a0715fc1e99b234d837bef36f82b,
  "/src/admin/files/upload-with-readers#UploadWithReaders": UploadWithReaders_8a5afa835371f040326bd7b8f778e7fb,
  "/src/admin/pictures/picture-library#PictureLibrary": PictureLibrary_a8b14a9d2ea60f20a97edd8ba6d80845,
  "/src/admin/lists/size-cell#SizeCell": SizeCell_5c6647baf6b6af3b3b19e8e7674544b6,
  "/src/admin/form/document-link#DocumentLink": DocumentLink_49a4a2f201d2d73f6c9cf15a40cd896a,
  "/src/admin/webhooks/webhook-panel#WebhookPanel": WebhookPanel_ac7b04ca270e2b882049648c34a708cb,
  "/src/admin/press/groups-cell#GroupsCell": GroupsCell_94ca7e41b19881393f65160a26877d79,
  "/src/admin/people/password-link-panel#PasswordLinkPanel": PasswordLinkPanel_1dea9eb7a2c787bc762f5c9c435226d0,
  "/src/admin/people/roles-field#RolesField": RolesField_08e0ddd64006e52cbfdf7783033ee056,
  "/src/admin/people/mail-choices-field#MailChoicesField": MailChoicesField_b5b9671e2609399b22a52540b91a8ecd,
  "/src/admin/people/people-head#PeopleHead": PeopleHead_d271df1c04be4a49c5c0777e0ea3a242,
  "/src/admin/log/log-time-cell#LogTimeCell": LogTimeCell_d59d7dda244a3f31f1c44bae4a8478b6,
  "/src/admin/log/log-title-cell#LogTitleCell": LogTitleCell_e1bef0da9581043795ff6fb01f12838d,
  "/src/admin/log/log-words-cell#LogWordsCell": LogWordsCell_ad01a2e0b58f4973a073fcd1222f25fb,
  "/src/admin/settings/brand/colour-field#ColourField": ColourField_d4cb51df82873aef4026ed7ce6d47634,
  "/src/admin/settings/brand/brand-preview#BrandPreview": BrandPreview_51710720573b78038fb5e9e4f9d84524,
  "/src/admin/settings/accessibility-test-reminder#AccessibilityTestReminder": AccessibilityTestReminder_7ce38bc59d87fec57f5fd59953b4c352,
  "/src/admin/frame/rail/rail#Rail": Rail_f98e79d2aa9d68ab65fa52bece43a116,
  "/src/admin/settings/brand/icon#Icon": Icon_83643e50de8da59ef151306e2f6a9f63,
  "/src/admin/settings/brand/logo#Logo": Logo_fdd7fdcdd7dc7109b2cca92c416c3e31,
  "/src/admin/session/sign-in-foot#SignInFoot": SignInFoot_e0211639524dc717282058c394596e80,
  "/src/admin/session/sign-in-head#SignInHead": SignInHead_7ce63449249cad2c3c712be3293faf68,
  "/src/admin/frame/council#Council": Council_60e17958a5209d1af39ba7ce0ca97808,
  "/src/admin/session/session-guard#SessionGuard": SessionGuard_8a9425a22086100cc8f5fbac4fcfc41b,
  "/src/admin/search/search-dialog#SearchDialog": SearchDialog_52484c235f4eaf88456ecc677a830bad,
  "/src/admin/dashboard/dashboard-view#DashboardView": DashboardView_e78798c54a420ec27d28a230773daa8a,
  "/src/admin/dashboard/calendar/calendar-view#CalendarView": CalendarView_3fa4357c0fde7d0a01bd1506437be72d,
  "/src/admin/search/search-view#SearchView": SearchView_d4d578366603000846d72d099385bade,
  "/src/admin/sendings/sendings-view#SendingsView": SendingsView_18a42c95fb4fe18c7d95f230412113b1,
  "/src/admin/quick-notice/quick-notice-view#QuickNoticeView": QuickNoticeView_a468f5b1b10051bfacab6ffe6c326e91,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
