using Mono.Cecil;

// The SDK keeps one assembly of a name among all analyzers of a project, so a library that other generators bring in
// another version must travel with ours under a name of its own.
if (args is not [var source, var target])
{
    Console.Error.WriteLine("usage: ContentLib.Rename <library.dll> <folder/new-name.dll>");
    return 2;
}

using var assembly = AssemblyDefinition.ReadAssembly(source);
assembly.Name.Name = Path.GetFileNameWithoutExtension(target);
assembly.MainModule.Name = Path.GetFileName(target);

// The signature was made for the old name; without one the assembly is simply not strong-named.
assembly.Name.HasPublicKey = false;
assembly.Name.PublicKey = [];
assembly.MainModule.Attributes &= ~ModuleAttributes.StrongNameSigned;

// The same bytes from the same library, so that packages stay reproducible.
assembly.Write(target, new WriterParameters { DeterministicMvid = true, Timestamp = 0 });
return 0;
