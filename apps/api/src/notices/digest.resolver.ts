import { Resolver } from "type-graphql";
import { Requires } from "../access/requires.js";
import { Listed, Many, One } from "../lists/edges.js";
import { Person } from "../people/person.entity.js";
import { personList } from "../people/person.list.js";
import { Digest } from "./digest.entity.js";
import { DigestArgs, DigestConnection, digestList } from "./digest.list.js";
import { NoticeArgs, NoticeConnection, noticeList } from "./notice.list.js";

@Resolver(() => Digest)
export class DigestResolver {
  @Requires("notices.log")
  @Listed(
    () => DigestConnection,
    digestList,
    () => DigestArgs,
    "The log of mails, the latest day first.",
  )
  digests: DigestConnection;

  @One(() => Person, personList, "personId", "Who it goes to.", { found: true })
  person: Person;

  @Many(
    () => NoticeConnection,
    noticeList,
    () => NoticeArgs,
    (row, parent) => `${row}.digest_id = ${parent}`,
    "What it tells, as far as one may see the tasks.",
  )
  notices: NoticeConnection;
}
