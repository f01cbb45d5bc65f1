namespace ContentLib.Generator.Tests.EndToEnd;

/// <summary>The test makes the whole generator report this rule and names the text under the squiggle.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class RuleAttribute(string id) : Attribute
{
    public string Id { get; } = id;
}
