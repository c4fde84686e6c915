import ArgumentParser
import Exchange
import Foundation
import Secretariat

enum Format: String, ExpressibleByArgument, CaseIterable {
    case table, json, csv
}

extension Answer {
    /// The answer as it is printed; `notes` stand under the table where they are not the answer's own.
    func text(as format: Format, notes: [String]? = nil) throws -> String {
        switch format {
        case .table:
            var table = table
            if let notes { table.notes = notes }
            return table.drawn
        case .csv:
            let lines = table.sheet.map { [$0.columns] + $0.rows } ?? [table.columns] + table.rows
            return String(CSVWriter(lineEnd: .lf).text(of: lines).dropLast())
        case .json: return try json
        }
    }
}

extension TextTable {
    /// Columns aligned by their widest cell, no lines: it reads well and pastes well.
    var drawn: String {
        let widths = columns.indices.map { index in
            ([columns] + rows).map { $0[index].count }.max() ?? 0
        }
        func line(_ cells: [String]) -> String {
            var text = ""
            for (index, cell) in cells.enumerated() {
                let isLast = index == cells.count - 1
                text += isLast ? cell : cell + String(repeating: " ", count: widths[index] - cell.count + 2)
            }
            while text.last == " " { text.removeLast() }
            return text
        }
        let body = rows.isEmpty ? ["(none)"] : rows.map(line)
        let rule = line(widths.map { String(repeating: "-", count: $0) })
        return ([line(columns), rule] + body + (notes.isEmpty ? [] : [""] + notes)).joined(separator: "\n")
    }
}
