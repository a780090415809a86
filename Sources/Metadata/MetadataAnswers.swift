import HTTPTypes
import Vocabulary
import World

extension MetadataResponse {
    static func text(_ bytes: [UInt8]) -> MetadataResponse {
        MetadataResponse(
            status: .ok, headers: HTTPFields([HTTPField(name: .contentType, value: Content.text)]),
            body: bytes)
    }

    static func content(_ content: Content, of instance: Instance) -> MetadataResponse {
        let modified = content.modified ?? instance.launchedAt.http
        let headers = HTTPFields([
            HTTPField(name: .contentType, value: content.type),
            HTTPField(name: .acceptRanges, value: "none"),
            HTTPField(name: .lastModified, value: modified),
        ])
        return MetadataResponse(status: .ok, headers: headers, body: content.bytes)
    }

    /// A refusal: AWS gives no reasons.
    static func empty(_ status: HTTPResponse.Status) -> MetadataResponse {
        MetadataResponse(
            status: status, headers: HTTPFields([HTTPField(name: .contentType, value: Content.text)]))
    }

    static func allowing(_ methods: String, _ status: HTTPResponse.Status) -> MetadataResponse {
        MetadataResponse(status: status, headers: HTTPFields([HTTPField(name: .allow, value: methods)]))
    }

    static let notFound = MetadataResponse(
        status: .notFound, headers: HTTPFields([HTTPField(name: .contentType, value: "text/html")]),
        body: notFoundPage)

    /// AWS's page to the byte, two tabs and a blank before the address of the DTD.
    private static let notFoundPage = Array(
        """
        <?xml version="1.0" encoding="iso-8859-1"?>
        <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"
        \t\t "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
        <html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en" lang="en">
         <head>
          <title>404 - Not Found</title>
         </head>
         <body>
          <h1>404 - Not Found</h1>
         </body>
        </html>

        """.utf8)
}
