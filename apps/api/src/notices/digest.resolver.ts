import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { Requires } from "../access/requires.js";
import type { Context } from "../context.js";
import { Person } from "../people/person.entity.js";
import { personList } from "../people/person.list.js";
import { Digest } from "./digest.entity.js";
import { DigestArgs, DigestConnection, digestList } from "./digest.list.js";
import { NoticeArgs, NoticeConnection, noticeList } from "./notice.list.js";

@Resolver(() => Digest)
export class DigestResolver {
  @Query(() => DigestConnection, { description: "The log of mails, the latest day first." })
  @Requires("notices.log")
  digests(@Args(() => DigestArgs) page: DigestArgs, @Ctx() { loaders }: Context): Promise<DigestConnection> {
    return loaders.page(digestList, page);
  }

  @FieldResolver(() => Person, { description: "Who it goes to." })
  person(@Root() { personId }: Digest, @Ctx() { loaders }: Context): Promise<Person> {
    return loaders.found(personList, personId);
  }

  @FieldResolver(() => NoticeConnection, { description: "What it tells, as far as one may see the tasks." })
  notices(
    @Root() { id }: Digest,
    @Args(() => NoticeArgs) page: NoticeArgs,
    @Ctx() { loaders }: Context,
  ): Promise<NoticeConnection> {
    const belongs = (row: string, parent: string) => `${row}.digest_id = ${parent}`;
    return loaders.edge(noticeList, { key: "digest", belongs }, id, page);
  }
}
