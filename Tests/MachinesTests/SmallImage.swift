@testable import Machines

/// A root of busybox's size: a shell, a few programs and the libraries they need, and no cloud-init.
enum SmallImage {
    private static let programs = [
        "awk", "base64", "cat", "chmod", "cp", "date", "grep", "gzip", "head", "id", "ln", "ls", "mkdir",
        "mv",
        "nohup", "od", "rm", "sed", "seq", "sh", "sleep", "tee", "touch", "tr",
    ]

    static func make(at image: String) throws {
        for place in ["bin", "etc", "run", "sbin", "tmp"] {
            try Command("mkdir", ["-p", "\(image)/\(place)"]).run()
        }
        for name in programs {
            guard let program = Command.find(name) else { continue }
            let libraries = (try? Command("ldd", [program]).run()) ?? ""
            let files = libraries.split(whereSeparator: \.isWhitespace).map(String.init)
            try Command("install", ["-D", program, "\(image)/bin/\(name)"]).run()
            for file in files where file.hasPrefix("/") {
                try Command("install", ["-D", file, image + file]).run()
            }
        }
        try File.write("root:x:0:0::/root:/bin/sh\n", to: "\(image)/etc/passwd", mode: 0o644)
        try File.write("image\n", to: "\(image)/marker", mode: 0o644)
    }
}
