// swift-tools-version: 6.1
import PackageDescription

/// Every target is held to the same strictness; what the compiler can refuse, a review need not look for.
let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
    name: "protokols",
    products: [.executable(name: "protokols", targets: ["protokols"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        // The domain. It imports nothing: a rule of procedure can read no clock, no file and no database.
        .target(name: "Committee", swiftSettings: strict),
        // How facts are kept. It knows nothing of documents or files people type.
        .target(
            name: "EventLog",
            dependencies: [
                "Committee",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ],
            swiftSettings: strict),
        // ZIP archives: word processors keep documents in them, and a backup is one.
        .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
        // Memory: what one thread makes and another lets go of costs a fifth of the time with the allocator of the C library.
        .target(name: "Allocator", linkerSettings: [.linkedLibrary("jemalloc")]),
        // How facts are written up. A renderer can run no query.
        .target(
            name: "Minutes", dependencies: ["CZip"],
            resources: [
                .embedInCode("Rendering/minutes.typ"), .embedInCode("Rendering/minutes.css"),
                .embedInCode("Rendering/compile.py"), .embedInCode("Rendering/register.css"),
                .embedInCode("Rendering/register.js"),
            ], swiftSettings: strict),
        // Files in and out. A file can change nothing by being read.
        .target(
            name: "Exchange", dependencies: ["Committee", .product(name: "Yams", package: "Yams")],
            swiftSettings: strict),
        // The use cases: the only place where the parts meet.
        .target(
            name: "Secretariat",
            dependencies: [
                "Committee", "EventLog", "Minutes", "Exchange", "CZip",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "protokols",
            dependencies: [
                "Secretariat", "Minutes", "Exchange", "EventLog", "Committee", "Allocator",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),
        // Minutes for the way in which programs are started: the second engine is one.
        .testTarget(
            name: "CommitteeTests", dependencies: ["Committee", "Minutes"], swiftSettings: strict),
        // Our engine as the second one is compared with it (Tests/Twin). It may read what no rule may: a line of JSON.
        .executableTarget(
            name: "engine-cases", dependencies: ["Committee"], path: "Tests/Twin/EngineCases",
            swiftSettings: strict),
        // How fast it is, beside what a plain C program needs. Measured on demand, in release mode; no test depends on it.
        .target(
            name: "Reference", path: "Tests/Benchmarks/Reference",
            linkerSettings: [.linkedLibrary("sqlite3")]),
        .executableTarget(
            name: "protokols-bench",
            dependencies: [
                "Reference", "Secretariat", "Minutes", "EventLog", "Committee", "Allocator",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            path: "Tests/Benchmarks/Benchmark", swiftSettings: strict),
        // What `verify` says of every bit of a register, in one process (Tests/Harnesses).
        .executableTarget(
            name: "register-flips", dependencies: ["Secretariat"], path: "Tests/Harnesses/Flips",
            swiftSettings: strict),
        .testTarget(
            name: "EventLogTests",
            dependencies: [
                "EventLog", "Committee", .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            swiftSettings: strict),
        .testTarget(
            name: "MinutesTests", dependencies: ["Minutes"], exclude: ["Golden", "Tools"],
            swiftSettings: strict),
        .testTarget(
            name: "ExchangeTests", dependencies: ["Exchange", "Committee"], swiftSettings: strict),
        .testTarget(
            name: "SecretariatTests",
            dependencies: [
                "Secretariat", "Minutes", "Exchange", "EventLog", "Committee",
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            exclude: ["Documents/Golden"],
            swiftSettings: strict),
        .testTarget(name: "CommandLineTests", dependencies: ["Minutes"], swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)
