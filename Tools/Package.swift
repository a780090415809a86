// swift-tools-version: 6.2
import PackageDescription

let dialect: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

// A package of its own, so that nobody who builds Rolecall pays for the generator.
let package = Package(
    name: "tools",
    targets: [
        .target(name: "Generator", swiftSettings: dialect),
        .executableTarget(name: "generate", dependencies: ["Generator"], swiftSettings: dialect),
        .testTarget(name: "GeneratorTests", dependencies: ["Generator"], swiftSettings: dialect),
    ],
    swiftLanguageModes: [.v6]
)
