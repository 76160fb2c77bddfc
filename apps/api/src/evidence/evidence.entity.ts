import { Field, Int, ObjectType } from "type-graphql";
import { Check, Column, CreateDateColumn, Entity, ForeignKey, Index, Unique } from "typeorm";
import { LedgerRecord, Node } from "../lists/node.js";
import { DateOnly, DateTime } from "../lists/scalars.js";
import { Person } from "../people/person.entity.js";
import { Unit } from "../units/unit.entity.js";

@ObjectType("Evidence", {
  implements: Node,
  description:
    "A file or a link that proves something (tài liệu kiểm chứng); immutable, a new version is a new record.",
})
@Entity("evidence")
@Unique(["storageKey"])
@Check("evidence_is_file_or_link", "(storage_key is null) <> (url is null)")
@Check(
  "evidence_file_is_whole",
  "(storage_key is null) = (sha256 is null) and (storage_key is null) = (byte_size is null) and (storage_key is null) = (media_type is null) and (storage_key is null) = (file_name is null)",
)
export class Evidence extends LedgerRecord {
  @Index()
  @ForeignKey(() => Unit)
  @Column("bigint")
  unitId: string;

  @ForeignKey(() => Person)
  @Column("uuid")
  uploadedById: string;

  @Index()
  @ForeignKey(() => Evidence)
  @Column("bigint", { nullable: true })
  previousVersionId: string | null;

  @Field(() => String, { description: "What it is." })
  @Column("text")
  title: string;

  @Field(() => String, { nullable: true, description: "Number and symbol of the document." })
  @Column("text", { nullable: true })
  number: string | null;

  @Field(() => DateOnly, { nullable: true, description: "Date of the document." })
  @Column("date", { nullable: true })
  issuedOn: string | null;

  @Field(() => String, { nullable: true, description: "Who issued the document." })
  @Column("text", { nullable: true })
  issuer: string | null;

  @Field(() => String, { nullable: true, description: "Pages that matter." })
  @Column("text", { nullable: true })
  page: string | null;

  @Field(() => String, { nullable: true, description: "A link, where it is not a file." })
  @Column("text", { nullable: true })
  url: string | null;

  @Column("text", { nullable: true })
  storageKey: string | null;

  @Field(() => String, { nullable: true, description: "Name of the file." })
  @Column("text", { nullable: true })
  fileName: string | null;

  @Field(() => String, { nullable: true, description: "Media type found in the content." })
  @Column("text", { nullable: true })
  mediaType: string | null;

  @Field(() => Int, { nullable: true, description: "Bytes." })
  @Column("integer", { nullable: true })
  byteSize: number | null;

  @Field(() => String, { nullable: true, description: "SHA-256 of the content in hexadecimal." })
  @Column("text", { nullable: true })
  sha256: string | null;

  @Field(() => DateTime, { description: "When it came in." })
  @CreateDateColumn({ type: "timestamptz" })
  createdAt: Date;
}
