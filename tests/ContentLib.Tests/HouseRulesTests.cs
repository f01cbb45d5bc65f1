using System.ComponentModel;
using System.Reflection;
using System.Xml.Linq;

namespace ContentLib.Tests;

/// <summary>Rules that every public member of ContentLib keeps.</summary>
public class HouseRulesTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
    private static readonly Assembly s_assembly = typeof(ContentList).Assembly;

    [Fact]
    public void Every_public_member_is_documented()
    {
        HashSet<string> documented = [.. XDocument.Load(Path.ChangeExtension(s_assembly.Location, ".xml")).Descendants("member").Where(HasText).Select(member => member.Attribute("name")!.Value)];
        IEnumerable<string> types = s_assembly.GetExportedTypes().Select(type => "T:" + NameOf(type)).Where(name => !documented.Contains(name));
        IEnumerable<string> members = s_assembly.GetExportedTypes().SelectMany(PublicMembers).Where(name => !documented.Any(id => id == name || id.StartsWith(name + "(", StringComparison.Ordinal) || id.StartsWith(name + "``", StringComparison.Ordinal)));
        Offenders.None(types.Concat(members));
    }

    [Fact]
    public void Nothing_public_and_static_can_change()
    {
        IEnumerable<MemberInfo> fields = s_assembly.GetExportedTypes().SelectMany(type => type.GetFields(Declared)).Where(field => field.IsPublic && field.IsStatic && !field.IsInitOnly && !field.IsLiteral);
        IEnumerable<MemberInfo> properties = s_assembly.GetExportedTypes().SelectMany(type => type.GetProperties(Declared)).Where(property => property.SetMethod is { IsPublic: true, IsStatic: true });
        Offenders.None(fields.Concat(properties));
    }

    [Fact]
    public void What_is_for_generated_code_hides_from_editors() =>
        Assert.All(
            s_assembly.GetExportedTypes().Where(type => type.Namespace == "ContentLib.CompilerServices" && !type.IsNested),
            type => Assert.Equal(EditorBrowsableState.Never, type.GetCustomAttribute<EditorBrowsableAttribute>()?.State));

    [Fact]
    public void Depends_on_nothing() =>
        Assert.All(s_assembly.GetReferencedAssemblies(), reference => Assert.StartsWith("System.", reference.Name));

    private static bool HasText(XElement member) => member.Elements("inheritdoc").Any() || member.Elements("summary").Any(summary => summary.Value.Trim().Length > 0);

    private static IEnumerable<string> PublicMembers(Type type) => type.GetMembers(Declared)
        .Where(member => IsPublic(member) && !IsMadeByTheCompiler(type, member))
        .Select(member => Kind(member) + ":" + NameOf(type) + "." + member.Name.Replace('.', '#'));

    private static bool IsPublic(MemberInfo member) => member switch
    {
        MethodBase method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly,
        FieldInfo field => (field.IsPublic || field.IsFamily) && !field.IsSpecialName,
        PropertyInfo property => property.GetAccessors(true).Any(IsPublic),
        _ => false,
    };

    /// <summary>Accessors stand with their property; records have members that nobody wrote; a primary constructor is documented with its type.</summary>
    private static bool IsMadeByTheCompiler(Type type, MemberInfo member) =>
        member.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute))
        || (member is MethodInfo { IsSpecialName: true } method && !method.Name.StartsWith("op_", StringComparison.Ordinal))
        || (member is ConstructorInfo constructor && (constructor.GetParameters().Length == 0 || IsPrimary(type, constructor)))
        || (type.GetMethod("<Clone>$") is not null && member is PropertyInfo property && IsParameter(type, property))
        || typeof(Delegate).IsAssignableFrom(type);

    private static bool IsPrimary(Type type, ConstructorInfo constructor) =>
        typeof(Attribute).IsAssignableFrom(type) || constructor.GetParameters().All(parameter => IsParameterOf(parameter, type));

    private static bool IsParameterOf(ParameterInfo parameter, Type type) => type.GetProperty(parameter.Name!) is not null;

    private static bool IsParameter(Type type, PropertyInfo property) => type.GetConstructors().Any(constructor => constructor.GetParameters().Any(parameter => parameter.Name == property.Name));

    private static string Kind(MemberInfo member) => member switch
    {
        MethodBase => "M",
        FieldInfo => "F",
        _ => "P",
    };

    private static string NameOf(Type type) => type.FullName!.Replace('+', '.');
}
