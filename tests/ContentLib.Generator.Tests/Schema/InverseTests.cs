using ContentLib.Generator.Model;

namespace ContentLib.Generator.Tests.Schema;

public class InverseTests
{
    /// <summary>Owners hold Uses, which hold Details; both refer to a Thing.</summary>
    private const string Others = """
        public abstract record Topic { public ContentList<Thing> Inherited { get; init; } = []; }
        [ContentType("owners")] public sealed record Owner : Topic
        {
            public required ContentId<Owner> Id { get; init; }
            public Thing? Main { get; init; }
            public ContentId<Thing>? ById { get; init; }
            public ContentList<Thing> Things { get; init; } = [];
            public ContentList<Use> Uses { get; init; } = [];
            public string Name { get; init; } = "";
            public Owner? Self { get; init; }
        }
        public sealed record Use { public Thing? Target { get; init; } public Detail? Detail { get; init; } }
        public sealed record Detail { public Thing? Target { get; init; } }
        public sealed record Stray { public Thing? Target { get; init; } }
        """;

    [Theory]
    [InlineData("typeof(Owner), nameof(Owner.Main)", "Owner")]
    [InlineData("typeof(Owner), nameof(Owner.ById)", "Owner")]
    [InlineData("typeof(Owner), nameof(Owner.Things)", "Owner")]
    [InlineData("typeof(Owner), nameof(Owner.Inherited)", "Owner")]
    [InlineData("typeof(Topic), nameof(Topic.Inherited)", "Owner")]
    [InlineData("typeof(Use), nameof(Use.Target)", "Owner")]
    [InlineData("typeof(Detail), nameof(Detail.Target)", "Owner")]
    [InlineData("typeof(Use), nameof(Use.Target)", "PartOf<Owner, Use>")]
    [InlineData("typeof(Detail), nameof(Detail.Target)", "PartOf<Owner, Detail>")]
    [InlineData("typeof(Detail), nameof(Detail.Target)", "PartOf<Owner, Use>")]
    public void An_inverse(string arguments, string element)
    {
        var schema = SchemaOf.Property($"[InverseOf({arguments})] public ContentList<{element}> A {{ get; init; }} = [];", Others);

        Assert.Empty(schema.CompilerErrors);
        Assert.Empty(schema.Problems);
        PropertySpec property = schema["Thing"].Properties[0];
        Assert.NotNull(property.Inverse);
        Assert.Equal((true, false), (property.IsList, property.IsMandatory));
        Assert.Equal("global::N.Owner", property.Value.Target);
        Assert.Equal(element == "Owner" ? ValueKind.Reference : ValueKind.PartOf, property.Value.Kind);
    }

    [Fact]
    public void An_inverse_keeps_the_names_that_were_written()
    {
        var schema = SchemaOf.Property("[InverseOf(typeof(Detail), nameof(Detail.Target))] public required ContentList<PartOf<Owner, Use>> A { get; init; }", Others);

        PropertySpec property = schema["Thing"].Properties[0];
        Assert.Equal(new InverseSpec("global::N.Detail", "Target"), property.Inverse);
        Assert.Equal("global::N.Use", property.Value.PartTarget);
        Assert.Equal((false, true), (property.IsMandatory, property.IsRequiredMember));
    }

    [Fact]
    public void A_reference_to_a_base_is_inverted_in_the_heir() =>
        Assert.Empty(new SchemaOf("""
            [ContentType("bases")] public record Base(ContentId<Base> Id);
            [ContentType("heirs")] public sealed record Heir(ContentId<Heir> Id) : Base(default(ContentId<Base>))
            {
                public new ContentId<Heir> Id { get; init; } = Id;
                [InverseOf(typeof(User), nameof(User.Base))] public ContentList<User> Users { get; init; } = [];
            }
            [ContentType("users")] public sealed record User(ContentId<User> Id, Base Base);
            """).Problems);

    [Theory]
    [InlineData("[InverseOf(typeof(Owner), \"Mian\")] public ContentList<Owner> A { get; init; } = [];", "Did you mean 'Main'?")]
    [InlineData("[InverseOf(typeof(Owner), nameof(Owner.Name))] public ContentList<Owner> A { get; init; } = [];", "is of type string")]
    [InlineData("[InverseOf(typeof(Owner), nameof(Owner.Self))] public ContentList<Owner> A { get; init; } = [];", "does not refer to 'Thing'")]
    [InlineData("[InverseOf(typeof(Owner), nameof(Owner.Main))] public Owner? A { get; init; }", "must be a ContentList<T>")]
    [InlineData("[InverseOf(typeof(Owner), nameof(Owner.Main))] public Owner[] A { get; init; } = [];", "must be a ContentList<T>")]
    [InlineData("[InverseOf(typeof(Owner), nameof(Owner.Main))] public ContentList<Owner> A => [];", "no init accessor")]
    [InlineData("[InverseOf(typeof(Owner), nameof(Owner.Main))] public ContentList<Thing> A { get; init; } = [];", "of the type 'Owner', not 'Thing'")]
    [InlineData("[InverseOf(typeof(Owner), nameof(Owner.Main))] public ContentList<string> A { get; init; } = [];", "'string' is not a content type")]
    [InlineData("[InverseOf(typeof(Owner), nameof(Owner.Main))] public ContentList<PartOf<Owner, Use>> A { get; init; } = [];", "'Owner' is not a part")]
    [InlineData("[InverseOf(typeof(Use), nameof(Use.Target))] public ContentList<Use> A { get; init; } = [];", "'Use' is not a content type")]
    [InlineData("[InverseOf(typeof(Stray), nameof(Stray.Target))] public ContentList<Owner> A { get; init; } = [];", "'Stray' is not a part of 'Owner'")]
    [InlineData("[InverseOf(typeof(Use), nameof(Use.Target))] public ContentList<PartOf<Owner, Detail>> A { get; init; } = [];", "on the way from 'Owner' to 'Use.Target'")]
    [InlineData("[InverseOf(typeof(Thing), nameof(Thing.B))] public ContentList<Thing> A { get; init; } = []; [InverseOf(typeof(Thing), \"C\")] public ContentList<Thing> B { get; init; } = []; public Thing? C { get; init; }", "is itself an inverse")]
    [InlineData("[InverseOf(typeof(int[]), \"Length\")] public ContentList<Owner> A { get; init; } = [];", "is not the type of entries or parts")]
    [InlineData("public Piece? B { get; init; }", "is a part")]
    public void An_inverse_of_nothing(string property, string reason)
    {
        var schema = SchemaOf.Property(property, Others + "public record Piece { [InverseOf(typeof(Owner), nameof(Owner.Main))] public ContentList<Owner> A { get; init; } = []; }");

        Assert.Empty(schema.CompilerErrors);
        Assert.Equal(["CL0107 A"], schema.Problems);
        Assert.Contains(reason, Assert.Single(schema.Messages));
        Assert.DoesNotContain(schema.Sound("Thing"), p => p.Name == "A");
    }

    [Fact]
    public void An_inverse_among_the_parameters()
    {
        var schema = new SchemaOf("""
            [ContentType("as")] public sealed record A(ContentId<A> Id, [InverseOf(typeof(B), nameof(B.As))] ContentList<B> Bs);
            [ContentType("bs")] public sealed record B(ContentId<B> Id, ContentList<A> As, [InverseOf(typeof(A), nameof(A.Bs))] ContentList<A> Wrong);
            """);

        Assert.Equal(["CL0107 Wrong"], schema.Problems);
        Assert.NotNull(schema["A"].Properties[0].Inverse);
        Assert.Equal((1, false), (schema["A"].Properties[0].ParameterIndex, schema["A"].Properties[0].IsMandatory));
    }

    [Fact]
    public void An_inverse_has_no_constraint() =>
        Assert.Equal(["CL0112 MinLength(1)"], SchemaOf.Property("[MinLength(1), InverseOf(typeof(Owner), nameof(Owner.Main))] public ContentList<Owner> A { get; init; } = [];", Others).Problems);

    [Fact]
    public void An_inverse_has_no_index() =>
        Assert.Equal(["CL0108 A"], SchemaOf.Property("[Indexed, InverseOf(typeof(Owner), nameof(Owner.Main))] public ContentList<Owner> A { get; init; } = [];", Others).Problems);
}
