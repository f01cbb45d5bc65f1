using System.Reflection;
using PublicApiGenerator;

namespace ContentLib.Tests;

/// <summary>Holds the public API of an assembly against the text in the folder PublicApi of its tests.</summary>
internal static class PublicApi
{
    public static void Check(Assembly assembly, Assembly tests)
    {
        string name = assembly.GetName().Name!;
        string folder = Path.Combine(ProjectFolder(tests), "PublicApi");
        string approvedPath = Path.Combine(folder, name + ".txt");
        string receivedPath = Path.Combine(folder, name + ".received.txt");
        string approved = File.Exists(approvedPath) ? File.ReadAllText(approvedPath) : "";
        string received = assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }).ReplaceLineEndings("\n") + "\n";
        if (received == approved.ReplaceLineEndings("\n"))
        {
            File.Delete(receivedPath);
            return;
        }

        File.WriteAllText(receivedPath, received);
        Assert.Fail($"""
            The public API of {name} is not the approved one; the first difference is
            {FirstDifference(approved, received)}
            If the change is meant, accept it, from the root of the repository:
                mv tests/{tests.GetName().Name}/PublicApi/{name}.received.txt tests/{tests.GetName().Name}/PublicApi/{name}.txt
            """);
    }

    private static string FirstDifference(string approved, string received)
    {
        string[] before = approved.ReplaceLineEndings("\n").Split('\n');
        string[] after = received.Split('\n');
        int line = Enumerable.Range(0, Math.Max(before.Length, after.Length)).First(i => before.ElementAtOrDefault(i) != after.ElementAtOrDefault(i));
        return $"line {line + 1}:\n  approved: {before.ElementAtOrDefault(line)?.Trim()}\n  received: {after.ElementAtOrDefault(line)?.Trim()}";
    }

    private static string ProjectFolder(Assembly tests) =>
        tests.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "ProjectFolder").Value!;
}
