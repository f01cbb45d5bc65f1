using System.Reflection.Metadata;
using ContentLib.Generator.Binding;
using ContentLib.Generator.Schema;
using Microsoft.CodeAnalysis;

namespace ContentLib.Generator.Checks;

/// <summary>An assembly with content that a project references, and the earliest day by which its content is to be checked.</summary>
internal sealed record ReferencedContent(string Assembly, int NextCheckDue)
{
    /// <summary>What a reference without content comes to, or one whose content has no review.</summary>
    public static readonly ReferencedContent None = new("", -1);

    public bool IsDue(int day) => this != None && NextCheckDue <= day;
}

/// <summary>
/// Reads what a reference publishes of its content. From the metadata itself and not from symbols: so it belongs to the
/// reference, and an edit of the project's C# does not ask for it again.
/// </summary>
internal static class ReferencedContentReader
{
    private const string Namespace = WellKnownTypes.Runtime + ".CompilerServices";
    private const string Attribute = "ContentManifestAttribute";
    private const string NextCheckDue = "NextCheckDue";

    public static ReferencedContent Read(MetadataReference reference)
    {
        try
        {
            return reference switch
            {
                CompilationReference project => Read(project.Compilation.Assembly),
                PortableExecutableReference file when file.GetMetadata() is AssemblyMetadata assembly => Read(assembly.GetModules()[0].GetMetadataReader()),
                _ => ReferencedContent.None,
            };
        }
        catch (Exception exception) when (exception is IOException or BadImageFormatException)
        {
            // The compiler says of a file that it cannot be read.
            return ReferencedContent.None;
        }
    }

    private static ReferencedContent Read(IAssemblySymbol assembly)
    {
        IEnumerable<string?> dates = assembly.GetAttributes()
            .Where(attribute => attribute.AttributeClass is { Name: Attribute } type && WellKnownTypes.IsIn(type, Namespace))
            .SelectMany(attribute => attribute.NamedArguments)
            .Where(argument => argument.Key == NextCheckDue)
            .Select(argument => argument.Value.Value as string);
        return Earliest(assembly.Name, dates);
    }

    private static ReferencedContent Read(MetadataReader reader) =>
        UsesRuntime(reader)
            ? Earliest(reader.GetString(reader.GetAssemblyDefinition().Name), Dates(reader))
            : ReferencedContent.None;

    /// <summary>Most references are those of .NET, and are done with here.</summary>
    private static bool UsesRuntime(MetadataReader reader)
    {
        foreach (AssemblyReferenceHandle handle in reader.AssemblyReferences)
        {
            if (reader.StringComparer.Equals(reader.GetAssemblyReference(handle).Name, WellKnownTypes.Runtime))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<string?> Dates(MetadataReader reader)
    {
        foreach (CustomAttributeHandle handle in reader.GetAssemblyDefinition().GetCustomAttributes())
        {
            CustomAttribute attribute = reader.GetCustomAttribute(handle);
            if (IsManifest(reader, attribute))
            {
                yield return Date(reader.GetBlobReader(attribute.Value));
            }
        }
    }

    private static bool IsManifest(MetadataReader reader, CustomAttribute attribute)
    {
        if (attribute.Constructor.Kind != HandleKind.MemberReference)
        {
            return false;
        }

        EntityHandle parent = reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent;
        if (parent.Kind != HandleKind.TypeReference)
        {
            return false;
        }

        TypeReference type = reader.GetTypeReference((TypeReferenceHandle)parent);
        return reader.StringComparer.Equals(type.Name, Attribute) && reader.StringComparer.Equals(type.Namespace, Namespace);
    }

    /// <summary>ECMA-335, II.23.3: a prolog, the constructor's three strings (a type is written as its name), then what is named.</summary>
    private static string? Date(BlobReader blob)
    {
        blob.ReadUInt16();
        blob.ReadSerializedString();
        blob.ReadSerializedString();
        blob.ReadSerializedString();
        for (int count = blob.ReadUInt16(); count > 0; count--)
        {
            blob.ReadByte();
            SerializationTypeCode type = blob.ReadSerializationTypeCode();
            string? name = blob.ReadSerializedString();
            if (type == SerializationTypeCode.Int32)
            {
                blob.ReadInt32();
                continue;
            }

            if (type != SerializationTypeCode.String)
            {
                return null;
            }

            string? value = blob.ReadSerializedString();
            if (name == NextCheckDue)
            {
                return value;
            }
        }

        return null;
    }

    private static ReferencedContent Earliest(string assembly, IEnumerable<string?> dates)
    {
        ReferencedContent earliest = ReferencedContent.None;
        foreach (string? date in dates)
        {
            if (date is not null && DateText.TryParse(date, out int day) && (earliest == ReferencedContent.None || day < earliest.NextCheckDue))
            {
                earliest = new ReferencedContent(assembly, day);
            }
        }

        return earliest;
    }
}
