using ContentLib.Generator.Model;

namespace ContentLib.Generator.Binding.Constraints;

/// <summary>[Required]: neither null nor, as text, empty or blank.</summary>
internal sealed class RequiredConstraint : Constraint
{
    protected override string? Broken(BoundValue value, YamlNode node) => value switch
    {
        BoundNull => "must have a value, but is null",
        BoundText { Text: "" } => "must not be empty",
        BoundText text when string.IsNullOrWhiteSpace(text.Text) => "must not be blank",
        _ => null,
    };
}

/// <summary>[Url]: the beginning only, as the attribute has it.</summary>
internal sealed class UrlConstraint : Constraint
{
    protected override string? Broken(BoundValue value, YamlNode node) =>
        value is not BoundText text || Begins(text.Text, "http://") || Begins(text.Text, "https://") || Begins(text.Text, "ftp://")
            ? null
            : "must be an address that begins with http://, https:// or ftp://, but is " + Shown(node);

    private static bool Begins(string text, string scheme) => text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase);
}

/// <summary>[EmailAddress]: one @ with something on both sides and no line break, as the attribute has it.</summary>
internal sealed class EmailConstraint : Constraint
{
    protected override string? Broken(BoundValue value, YamlNode node) =>
        value is not BoundText text || IsAddress(text.Text) ? null : "must be an e-mail address, but is " + Shown(node);

    private static bool IsAddress(string text)
    {
        int at = text.IndexOf('@');
        return at > 0 && at < text.Length - 1 && at == text.LastIndexOf('@') && text.IndexOfAny(['\r', '\n']) < 0;
    }
}
