import * as migration_20261122_005549_initial from './20261122_005549_initial'
import * as migration_20261122_032859_publishing from './20261122_032859_publishing'
import * as migration_20261122_074637_page_server from './20261122_074637_page_server'
import * as migration_20261122_132630_finder from './20261122_132630_finder'
import * as migration_20261122_193355_reading_and_writing from './20261122_193355_reading_and_writing'
import * as migration_20261128_060840_public_corrections from './20261128_060840_public_corrections'
import * as migration_20261128_082446_file_addresses from './20261128_082446_file_addresses'
import * as migration_20261128_085038_security_contact from './20261128_085038_security_contact'
import * as migration_20261128_090218_file_notes from './20261128_090218_file_notes'
import * as migration_20261128_121248_indexes_of_lists from './20261128_121248_indexes_of_lists'
import * as migration_20261128_124125_indexes_of_views from './20261128_124125_indexes_of_views'
import * as migration_20261128_131051_languages from './20261128_131051_languages'
import * as migration_20261128_190716_consultations_extended_and_decided from './20261128_190716_consultations_extended_and_decided'
import * as migration_20261128_193327_ways_to_services from './20261128_193327_ways_to_services'
import * as migration_20261128_201316_comments_and_kept_texts from './20261128_201316_comments_and_kept_texts'
import * as migration_20261128_202924_pictures_know_their_source from './20261128_202924_pictures_know_their_source'
import * as migration_20261128_224349_subscriptions from './20261128_224349_subscriptions'
import * as migration_20261128_230059_mail_goes_out from './20261128_230059_mail_goes_out'
import * as migration_20261129_000457_what_came_back from './20261129_000457_what_came_back'
import * as migration_20261129_014502_webhooks from './20261129_014502_webhooks'
import * as migration_20261129_015630_newsletters from './20261129_015630_newsletters'
import * as migration_20261129_020642_sent_mail from './20261129_020642_sent_mail'
import * as migration_20261129_024659_press_list from './20261129_024659_press_list'
import * as migration_20261129_031726_committees_and_meetings from './20261129_031726_committees_and_meetings'
import * as migration_20261129_050041_order_of_sending from './20261129_050041_order_of_sending'
import * as migration_20261129_051907_resolved_and_rescheduled from './20261129_051907_resolved_and_rescheduled'
import * as migration_20261129_131816_when_it_was_written from './20261129_131816_when_it_was_written'

export const migrations = [
  {
    up: migration_20261122_005549_initial.up,
    down: migration_20261122_005549_initial.down,
    name: '20261122_005549_initial',
  },
  {
    up: migration_20261122_032859_publishing.up,
    down: migration_20261122_032859_publishing.down,
    name: '20261122_032859_publishing',
  },
  {
    up: migration_20261122_074637_page_server.up,
    down: migration_20261122_074637_page_server.down,
    name: '20261122_074637_page_server',
  },
  {
    up: migration_20261122_132630_finder.up,
    down: migration_20261122_132630_finder.down,
    name: '20261122_132630_finder',
  },
  {
    up: migration_20261122_193355_reading_and_writing.up,
    down: migration_20261122_193355_reading_and_writing.down,
    name: '20261122_193355_reading_and_writing',
  },
  {
    up: migration_20261128_060840_public_corrections.up,
    down: migration_20261128_060840_public_corrections.down,
    name: '20261128_060840_public_corrections',
  },
  {
    up: migration_20261128_082446_file_addresses.up,
    down: migration_20261128_082446_file_addresses.down,
    name: '20261128_082446_file_addresses',
  },
  {
    up: migration_20261128_085038_security_contact.up,
    down: migration_20261128_085038_security_contact.down,
    name: '20261128_085038_security_contact',
  },
  {
    up: migration_20261128_090218_file_notes.up,
    down: migration_20261128_090218_file_notes.down,
    name: '20261128_090218_file_notes',
  },
  {
    up: migration_20261128_121248_indexes_of_lists.up,
    down: migration_20261128_121248_indexes_of_lists.down,
    name: '20261128_121248_indexes_of_lists',
  },
  {
    up: migration_20261128_124125_indexes_of_views.up,
    down: migration_20261128_124125_indexes_of_views.down,
    name: '20261128_124125_indexes_of_views',
  },
  {
    up: migration_20261128_131051_languages.up,
    down: migration_20261128_131051_languages.down,
    name: '20261128_131051_languages',
  },
  {
    up: migration_20261128_190716_consultations_extended_and_decided.up,
    down: migration_20261128_190716_consultations_extended_and_decided.down,
    name: '20261128_190716_consultations_extended_and_decided',
  },
  {
    up: migration_20261128_193327_ways_to_services.up,
    down: migration_20261128_193327_ways_to_services.down,
    name: '20261128_193327_ways_to_services',
  },
  {
    up: migration_20261128_201316_comments_and_kept_texts.up,
    down: migration_20261128_201316_comments_and_kept_texts.down,
    name: '20261128_201316_comments_and_kept_texts',
  },
  {
    up: migration_20261128_202924_pictures_know_their_source.up,
    down: migration_20261128_202924_pictures_know_their_source.down,
    name: '20261128_202924_pictures_know_their_source',
  },
  {
    up: migration_20261128_224349_subscriptions.up,
    down: migration_20261128_224349_subscriptions.down,
    name: '20261128_224349_subscriptions',
  },
  {
    up: migration_20261128_230059_mail_goes_out.up,
    down: migration_20261128_230059_mail_goes_out.down,
    name: '20261128_230059_mail_goes_out',
  },
  {
    up: migration_20261129_000457_what_came_back.up,
    down: migration_20261129_000457_what_came_back.down,
    name: '20261129_000457_what_came_back',
  },
  {
    up: migration_20261129_014502_webhooks.up,
    down: migration_20261129_014502_webhooks.down,
    name: '20261129_014502_webhooks',
  },
  {
    up: migration_20261129_015630_newsletters.up,
    down: migration_20261129_015630_newsletters.down,
    name: '20261129_015630_newsletters',
  },
  {
    up: migration_20261129_020642_sent_mail.up,
    down: migration_20261129_020642_sent_mail.down,
    name: '20261129_020642_sent_mail',
  },
  {
    up: migration_20261129_024659_press_list.up,
    down: migration_20261129_024659_press_list.down,
    name: '20261129_024659_press_list',
  },
  {
    up: migration_20261129_031726_committees_and_meetings.up,
    down: migration_20261129_031726_committees_and_meetings.down,
    name: '20261129_031726_committees_and_meetings',
  },
  {
    up: migration_20261129_050041_order_of_sending.up,
    down: migration_20261129_050041_order_of_sending.down,
    name: '20261129_050041_order_of_sending',
  },
  {
    up: migration_20261129_051907_resolved_and_rescheduled.up,
    down: migration_20261129_051907_resolved_and_rescheduled.down,
    name: '20261129_051907_resolved_and_rescheduled',
  },
  {
    up: migration_20261129_131816_when_it_was_written.up,
    down: migration_20261129_131816_when_it_was_written.down,
    name: '20261129_131816_when_it_was_written',
  },
]
