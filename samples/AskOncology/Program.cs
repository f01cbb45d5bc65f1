using System.Text;
using AskOncology;

Console.OutputEncoding = Encoding.UTF8; // °C and € also where the console's own code page is another
return App.Run(args, Screen.Open(), Console.Out, Console.Error);
