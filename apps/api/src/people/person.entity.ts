import { Field, ObjectType } from "type-graphql";
import { Column, CreateDateColumn, Entity, PrimaryColumn, Unique, UpdateDateColumn } from "typeorm";
import { Node } from "../lists/node.js";
import { DateTime } from "../lists/scalars.js";

/** The sign-in library keeps its users in this table; passwords and sessions have tables that no type shows. */
@ObjectType("Person", { implements: Node, description: "Somebody who can sign in." })
@Entity("person")
@Unique(["email"])
export class Person extends Node {
  @PrimaryColumn("uuid")
  declare id: string;

  @Field(() => String, { description: "Full name." })
  @Column("text")
  name: string;

  @Field(() => String, { nullable: true, description: "E-mail address; shown to those who may see people." })
  @Column("text")
  email: string;

  @Column("boolean", { default: false })
  emailVerified: boolean;

  @Column("text", { nullable: true })
  image: string | null;

  @Field(() => Boolean, { description: "Made up for the demonstration." })
  @Column("boolean", { default: false })
  constructed: boolean;

  @CreateDateColumn({ type: "timestamptz" })
  createdAt: Date;

  @Field(() => DateTime, { description: "When this last changed; send it back as expectedUpdatedAt." })
  @UpdateDateColumn({ type: "timestamptz" })
  updatedAt: Date;
}
