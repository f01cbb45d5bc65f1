using System.Diagnostics;
using Bench;

// One measured process: "first <id>" looks one entry up, "all" reads every string of every entry. Prints
// microseconds, resident kilobytes and something of what was read.
long start = Stopwatch.GetTimestamp();
long read = args[0] == "first" ? Peer.First(args[1]) : Peer.All();
long end = Stopwatch.GetTimestamp();
string resident = File.ReadLines("/proc/self/status").First(line => line.StartsWith("VmRSS", StringComparison.Ordinal));
Console.WriteLine($"{(end - start) * 1e6 / Stopwatch.Frequency:F0} {resident.Split(':')[1].Replace("kB", "").Trim()} {read}");
