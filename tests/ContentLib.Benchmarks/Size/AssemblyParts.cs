using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace ContentLib.Benchmarks.Size;

/// <summary>What the bytes of an assembly are: literals by the property that holds them, metadata, and the rest.</summary>
internal sealed class AssemblyParts
{
    private const byte LoadFieldAddress = 0x7F;
    private const byte LoadInt32 = 0x20;
    private const byte LoadSByte = 0x1F;
    private const byte LoadZero = 0x16;

    private readonly Dictionary<string, long> _literals = [];

    public AssemblyParts(string file)
    {
        using PEReader assembly = new(File.OpenRead(file));
        MetadataReader metadata = assembly.GetMetadataReader();
        Whole = new FileInfo(file).Length;
        Metadata = metadata.MetadataLength;
        foreach (MethodDefinition method in metadata.MethodDefinitions.Select(metadata.GetMethodDefinition))
        {
            string name = metadata.GetString(method.Name);
            if (name.StartsWith("get_", StringComparison.Ordinal) && method.RelativeVirtualAddress != 0)
            {
                Add(name[4..].TrimEnd([.. "0123456789"]), LiteralLength(metadata, assembly.GetMethodBody(method.RelativeVirtualAddress).GetILReader()));
            }
        }
    }

    public long Whole { get; }

    public long Metadata { get; }

    public long Rest => Whole - Metadata - _literals.Values.Sum();

    /// <summary>The bytes of the literals of a name, its number apart: Bucket, Index, Names, Referrers.</summary>
    public long Literals(string name) => _literals.GetValueOrDefault(name);

    private void Add(string name, long length)
    {
        if (length > 0)
        {
            _literals[name] = Literals(name) + length;
        }
    }

    /// <summary>A property of a literal loads the address of its data, and their length; 0 for any other method.</summary>
    private static long LiteralLength(MetadataReader metadata, BlobReader code)
    {
        if (code.ReadByte() != LoadFieldAddress)
        {
            return 0;
        }

        Handle field = MetadataTokens.EntityHandle(code.ReadInt32());
        if (field.Kind != HandleKind.FieldDefinition || !metadata.GetFieldDefinition((FieldDefinitionHandle)field).Attributes.HasFlag(FieldAttributes.HasFieldRVA))
        {
            return 0;
        }

        return code.ReadByte() switch
        {
            LoadInt32 => code.ReadInt32(),
            LoadSByte => code.ReadSByte(),
            byte other => other - LoadZero,
        };
    }
}
