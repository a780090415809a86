/// Why a statement's actions do not cover the one asked for.
enum ActionMiss {
    /// Names of API operations that are no permissions, and what they need.
    /// https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html
    private static let permissions = [
        "s3:completemultipartupload": "s3:PutObject", "s3:copyobject": "s3:PutObject",
        "s3:createmultipartupload": "s3:PutObject", "s3:deleteobjects": "s3:DeleteObject",
        "s3:headbucket": "s3:ListBucket", "s3:headobject": "s3:GetObject",
        "s3:listbuckets": "s3:ListAllMyBuckets",
        "s3:listmultipartuploads": "s3:ListBucketMultipartUploads", "s3:listobjects": "s3:ListBucket",
        "s3:listobjectsv2": "s3:ListBucket", "s3:listobjectversions": "s3:ListBucketVersions",
        "s3:listparts": "s3:ListMultipartUploadParts", "s3:uploadpart": "s3:PutObject",
        "lambda:invoke": "lambda:InvokeFunction",
    ]

    static func judge(_ patterns: [String], asked: Action) -> Miss {
        Miss.nearest(patterns.map { judge($0, asked) }, otherwise: Miss(distance: 10))
    }

    private static func judge(_ written: String, _ asked: Action) -> Miss {
        let action = Action(written)
        let isSameService = action.prefix.lowercased() == asked.prefix.lowercased()
        let isPlain = !written.contains { $0 == "*" || $0 == "?" }
        if isPlain, let needed = permissions[written.lowercased()], Action(needed) == asked {
            return Miss(
                distance: 1,
                hints: ["\(action.name) is an operation, not a permission: it needs \(needed)."],
                repair: .replace(written, with: asked.text))
        }
        if isPlain, isSameService, Misspelling.isSlip(action.name, for: asked.name) {
            return Miss(
                distance: 1, hints: ["\(written) looks like a misspelling of \(asked)."],
                repair: .replace(written, with: asked.text))
        }
        if isPlain, !isSameService, action.name.lowercased() == asked.name.lowercased() {
            return Miss(
                distance: 3, hints: ["\(written) is an action of another service than \(asked)."])
        }
        return Miss(distance: isSameService ? 4 : 10)
    }
}
