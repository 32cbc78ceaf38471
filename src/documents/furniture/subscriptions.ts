// Newsletters, accounts, paywalls, apps, alerts and pleas for money.
import { type FurnitureRule, whole } from './rule.ts';

export const subscriptions: readonly FurnitureRule[] = [
  {
    id: 'furniture/newsletter',
    reason: 'The line asks the reader to subscribe, register or sign in.',
    lines: [
      whole('sign(?:ing)? ?-?up(?: now| here| today| free)?(?: (?:for|to|and|here|now|today)\\b.{0,160})?'),
      whole('(?:please )?subscribe(?: (?:now|today|here|to|for|and|via|on)\\b.{0,160})?'),
      whole(
        '(?:sign|log) ?-?in(?: (?:to|or|with|here|now)\\b.{0,100})?|(?:create|open) (?:a |an |your )?(?:free )?account(?:.{0,80})?|register(?: (?:now|here|for free|to (?:read|continue|comment).{0,60}))?',
      ),
      whole(
        '(?:get|receive|have|want) (?:the |our |your |all |more )?.{0,100}(?:in|to) (?:your|their) (?:e-?mail )?inbox(?:es)?\\b.{0,200}',
      ),
      whole(
        '(?:get|receive) (?:the )?(?:latest|breaking|top|daily|free|our|all the latest) .{0,60}(?:news|alerts?|updates?|headlines|newsletters?|stories|notifications?)\\b.{0,160}',
      ),
      whole(
        '(?:our |the |your |free |daily |weekly |e-?mail |morning |evening )*newsletters?(?: sign ?-?up| (?:sign|subscribe|promo)\\b.{0,120})?',
      ),
      whole(
        'want (?:more )?(?:news|updates|headlines|stories)\\b.{0,60}\\? ?(?:click|sign|tap|subscribe|join|follow)\\b.{0,120}',
      ),
      whole('.{0,80}(?:newsletter|inbox)\\b.{0,60}(?:sign ?-?up|subscribe|click)\\b.{0,120}'),
      whole(
        '(?:enter|your|submit|type)(?: your)? e-?mail(?: address)?|thank(?:s| you) for (?:signing up|subscribing|registering|reading|your (?:subscription|support|feedback)).{0,120}',
      ),
      whole(
        'by (?:signing up|subscribing|clicking|registering|submitting|providing|entering|continuing).{0,30},? you (?:agree|accept|consent|acknowledge|confirm)\\b.{0,200}',
      ),
      whole(
        'you can unsubscribe\\b.{0,100}|unsubscribe(?: .{0,60})?|invalid email(?: address)?|already (?:a |have an )?(?:subscriber|member|account|registered)\\??.{0,60}|not a (?:subscriber|member)\\b.{0,80}',
      ),
      whole(
        '(?:this (?:article|story|content) is )?(?:for |available (?:only )?to )?(?:subscribers?|members?|premium)(?: only| exclusive|-only)(?: .{0,40})?|(?:unlock|start|try|upgrade)(?: your| a)? (?:free )?(?:trial|subscription|subscriber)\\b.{0,120}|become a (?:free |paid )?(?:member|subscriber)\\b.{0,120}|get (?:unlimited|full|digital|premium) (?:digital )?access\\b.{0,120}',
      ),
      whole('this site is protected by recaptcha.{0,160}'),
    ],
    sentences: [
      whole(
        'sign up (?:for|to|here|now)\\b.{0,60}(?:newsletters?|alerts?|e-?mails?|briefings?|updates|inbox|here|free)\\b.{0,80}',
      ),
      whole(
        'subscribe (?:to|for|now|here)\\b.{0,30}(?:our|newsletters?|channel|[\\w.]+ telegram|podcast|youtube|today|now|here)\\b.{0,100}',
      ),
      whole('(?:get|receive) .{0,80}(?:in|to) your (?:e-?mail )?inbox\\b.{0,80}'),
      whole('by (?:signing up|subscribing),? you agree to\\b.{0,40}'),
    ],
  },
  {
    id: 'furniture/app',
    reason: 'The line promotes an app, an alert service or a broadcast of the outlet.',
    lines: [
      whole(
        '(?:click (?:here )?(?:to|for) )?(?:get|download|install|open in) (?:the |our )?(?:free |new )?.{0,50}\\bapps?\\b.{0,100}',
      ),
      whole('click (?:here )?(?:to get|for) the .{1,40} app'),
      whole(
        '(?:get|download|install) .{1,50} (?:on|from|for) (?:the )?(?:go|app ?store|google play|play store|ios|android|iphone).{0,80}',
      ),
      whole(
        '(?:available|download|get it) on (?:the )?(?:app ?store|google play|ios|android).{0,60}|app store|google play',
      ),
      whole(
        '(?:allow|enable|turn on|get|manage|activate)(?: (?:browser|push|desktop|email|breaking news))? (?:notifications?|alerts?)(?: .{0,60})?',
      ),
      whole(
        '(?:listen|subscribe|watch|stream|catch up)(?: (?:and subscribe|to|on|to .{1,60} on))? (?:apple podcasts|spotify|overcast|stitcher|youtube|soundcloud|google podcasts)\\b.{0,120}',
      ),
    ],
    sentences: [
      whole('(?:download|get|install) (?:the|our) .{0,40}\\bapp\\b(?: (?:here|now|today|for|from|on)\\b.{0,60})?'),
      whole('click here to (?:get|download|install|subscribe|sign up|join|read|see|view|watch)\\b.{0,80}'),
    ],
  },
  {
    id: 'furniture/support',
    reason: 'The line asks the reader for money.',
    lines: [
      whole(
        '(?:please )?(?:consider making a donation|support (?:us|our (?:work|journalism|newsroom|reporting))|donate|make a (?:donation|contribution)|buy us a coffee)(?: (?:us|now|today|here|to us|to support)\\b.{0,160})?',
      ),
      whole("support [\\w' ’]{1,40}(?:journalism|newsroom)(?: .{0,80})?"),
      whole(
        '(?:your|reader) (?:support|donations?|contributions?) .{0,160}(?:journalism|possible|reporting|independent|free)\\b.{0,100}',
      ),
    ],
    sentences: [
      whole(
        '(?:please )?(?:donate|support (?:us|our (?:work|journalism|newsroom)))\\b.{0,80}(?:today|now|here|journalism)',
      ),
    ],
  },
];
