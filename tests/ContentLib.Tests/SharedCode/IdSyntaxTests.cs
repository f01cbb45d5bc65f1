using System.Text.RegularExpressions;
using CsCheck;

namespace ContentLib.Tests;

/// <summary>The form of ids, by hand against the form as an expression.</summary>
public partial class IdSyntaxTests
{
    [Fact]
    public void Is_what_the_expression_says() =>
        Gen.String[Gen.Char["ab09-A_ \n\u00E9\u0663"], 0, 8].Sample(text => IdSyntax.IsValid(text) == Form().IsMatch(text));

    [GeneratedRegex(@"\A[a-z0-9]+(-[a-z0-9]+)*\z")]
    private static partial Regex Form();
}
